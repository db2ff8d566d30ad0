using System.Collections.Concurrent;
using Publish.Model;

namespace Publish.Pdf.Resources;

/// <summary>All pictures that some documents show, numbered in the order of their pages, and each prepared once for each need.</summary>
internal sealed class PictureBook(IPictureDecoder? decoder)
{
    private readonly Dictionary<Picture, int> indexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Picture> pictures = [];
    private readonly ConcurrentDictionary<(int Index, PictureNeeds Needs), Lazy<PreparedPicture>> prepared = new();

    public void Add(Picture picture)
    {
        if (indexes.TryAdd(picture, pictures.Count))
            pictures.Add(picture);
    }

    public int IndexOf(Picture picture) => indexes[picture];

    /// <exception cref="InvalidOperationException">The picture must be decoded and nothing was given that can.</exception>
    public PreparedPicture Prepare(int index, PictureNeeds needs) => prepared.GetOrAdd(
        (index, needs),
        static (key, book) => new Lazy<PreparedPicture>(() => PicturePreparer.Prepare(book.pictures[key.Index], key.Needs, book.Decoder)),
        this).Value;

    private IPictureDecoder Decoder => decoder ?? throw new InvalidOperationException("A picture must be decoded, and there is no decoder.");
}
