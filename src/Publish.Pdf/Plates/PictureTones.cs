using Publish.Model.Pictures;
using Publish.Pdf.Resources;
using Publish.Pdf.Resources.Screens;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Plates;

/// <summary>Pictures brought down to a few samples, to ask how dark they are about a place.</summary>
internal sealed class PictureTones(IPictureDecoder decoder)
{
    private readonly Dictionary<(string Path, int Width, int Height), byte[]> small = [];

    /// <returns>Ink in percent.</returns>
    /// <param name="square">Of about the size that is asked after.</param>
    public int At(PictureItem picture, Point at, Length square)
    {
        var width = Math.Max(1, (int)(picture.Area.Width.Steps / square.Steps));
        var height = Math.Max(1, (int)(picture.Area.Height.Steps / square.Steps));
        var samples = Small(picture.Picture, width, height);
        var column = Math.Min(width - 1, (int)((at.X - picture.Area.X).Steps * width / picture.Area.Width.Steps));
        var row = Math.Min(height - 1, (int)((at.Y - picture.Area.Y).Steps * height / picture.Area.Height.Steps));
        return 100 - (samples[(row * width) + column] * 100 / 255);
    }

    private byte[] Small(Picture picture, int width, int height)
    {
        if (small.TryGetValue((picture.Path, width, height), out var known)) return known;
        var pixels = decoder.Decode(picture, grey: true);
        var grey = pixels.Alpha.Length > 0 ? Pixels.OnPaper(pixels) : pixels.Samples;
        var made = Resampling.To(pixels with { Samples = grey, Alpha = [], Components = 1 }, width, height);
        small.Add((picture.Path, width, height), made);
        return made;
    }
}
