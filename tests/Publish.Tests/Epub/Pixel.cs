using Publish.Model.Pictures;

namespace Publish.Tests.Epub;

/// <summary>The smallest pictures that decode.</summary>
internal static class Pixel
{
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    public static Picture At(string path) => new(path, PictureFormat.Png, 1, 1, 1, Convert.FromBase64String(Png));
}
