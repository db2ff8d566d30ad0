using System.Collections.Concurrent;
using Publish.Model.Pictures;
using Publish.Pdf.Resources.Drawings;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Resources;

/// <summary>All pictures that some documents show, numbered in the order of their pages, and each prepared once for each need.</summary>
internal sealed class PictureResources(IPictureDecoder? decoder, PictureFineness? fineness = null)
{
    private readonly Dictionary<PictureUse, int> indexes = [];
    private readonly List<PictureUse> pictures = [];
    private readonly List<Size> sizes = [];
    private readonly List<(Length Width, Length Height)> shown = [];
    private readonly ConcurrentDictionary<int, Lazy<Picture>> fine = new();
    private readonly ConcurrentDictionary<(int Index, PictureNeeds Needs), Lazy<IPreparedPicture>> prepared = new();

    public void Add(PictureItem item)
    {
        var use = PictureUse.Of(item);
        if (indexes.TryAdd(use, pictures.Count))
        {
            pictures.Add(use);
            sizes.Add(item.Area.Size);
            shown.Add(default);
        }

        // A screen is made for the largest size that a picture is shown at.
        var index = indexes[use];
        if (item.Area.Width > sizes[index].Width)
            sizes[index] = item.Area.Size;
        var (width, height) = item.Turned ? (item.Area.Height, item.Area.Width) : (item.Area.Width, item.Area.Height);
        shown[index] = (Length.Max(shown[index].Width, width), Length.Max(shown[index].Height, height));
    }

    public int IndexOf(PictureItem item) => indexes[PictureUse.Of(item)];

    public Ink InkOf(int index) => new(pictures[index].Ink);

    /// <exception cref="InvalidOperationException">The picture must be decoded and nothing was given that can.</exception>
    public IPreparedPicture Prepare(int index, PictureNeeds needs) => prepared.GetOrAdd(
        (index, needs),
        static (key, book) => new Lazy<IPreparedPicture>(() => book.Prepared(key.Index, key.Needs)),
        this).Value;

    private IPreparedPicture Prepared(int index, PictureNeeds needs) => PreparedDrawing.Takes(pictures[index].Picture, needs)
        ? PreparedDrawing.Of(pictures[index].Picture.Drawing!, sizes[index], needs, () => Decoder)
        : PicturePreparer.Prepare(AsFineAsPrint(index), sizes[index], needs, Decoder);

    /// <summary>The picture itself, or with as many dots as show where it is largest.</summary>
    private Picture AsFineAsPrint(int index) => fine.GetOrAdd(
        index,
        static (key, book) => new Lazy<Picture>(() => book.Fitted(book.pictures[key].Picture, book.shown[key])),
        this).Value;

    private Picture Fitted(Picture picture, (Length Width, Length Height) place) => picture.Drawing is not null ? Drawn(picture, place)
        : decoder is not null && fineness is { } limits && limits.SizeOf(picture, place.Width, place.Height) is var (width, height) ? decoder.Smaller(picture, width, height) : picture;

    /// <summary>A drawing in as many pixels as a screen is made of.</summary>
    private static Picture Drawn(Picture drawing, (Length Width, Length Height) place) =>
        drawing with { PixelWidth = Screens.Halftone.Dots(place.Width, Screen.Resolution), PixelHeight = Screens.Halftone.Dots(place.Height, Screen.Resolution) };

    private IPictureDecoder Decoder => decoder ?? throw new InvalidOperationException("A picture must be decoded, and there is no decoder.");

    /// <summary>A picture, by identity, in an ink.</summary>
    private readonly struct PictureUse(Picture picture, string ink) : IEquatable<PictureUse>
    {
        public Picture Picture { get; } = picture;

        public string Ink { get; } = ink;

        public static PictureUse Of(PictureItem item) => new(item.Picture, item.Ink.Name);

        public bool Equals(PictureUse other) => ReferenceEquals(Picture, other.Picture) && Ink == other.Ink;

        public override bool Equals(object? other) => other is PictureUse use && Equals(use);

        public override int GetHashCode() => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Picture), Ink);
    }
}
