namespace Publish.Delivery.Devices;

/// <summary>An e-reader that is plugged in, as a folder.</summary>
/// <param name="Root">Where its memory begins.</param>
/// <param name="Shelf">The folder for books, under the root; empty for the root itself.</param>
/// <param name="Format">What it takes best; <see cref="BookFormat.Pdf"/> for a Kindle, which takes no EPUB over a cable.</param>
public sealed record ReaderDevice(ReaderKind Kind, string Root, string Shelf, BookFormat Format)
{
    /// <summary>For people: "Kobo".</summary>
    public string Name => Kind == ReaderKind.Other ? "device" : Kind.ToString();

    public string Books => Shelf.Length == 0 ? Root : Path.Combine(Root, Shelf);
}
