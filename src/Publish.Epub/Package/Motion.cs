using System.Buffers.Binary;
using Publish.Markup.Planning;
using Publish.Model.Pictures;

namespace Publish.Epub.Package;

/// <summary>Whether something in a book may move by itself. Drawings are rid of that where they are read.</summary>
internal static class Motion
{
    public static bool IsPossible(Book book)
    {
        if (MayMove(book.Content.StyleSheet) || (book.Content.Cover is { } cover && Moves(cover))) return true;
        foreach (var shown in book.ShownPictures)
            if (Moves(shown.Picture)) return true;
        return false;
    }

    private static bool MayMove(string css) =>
        css.Contains("animation", StringComparison.OrdinalIgnoreCase) || css.Contains("transition", StringComparison.OrdinalIgnoreCase);

    /// <summary>A PNG of several frames has a chunk that says so before its pixels (PNG, third edition, section 11.3.6).</summary>
    private static bool Moves(Picture picture)
    {
        if (picture.Format != PictureFormat.Png) return false;
        var rest = picture.Bytes.Span;
        rest = rest[Math.Min(8, rest.Length)..];
        while (rest.Length >= 12 && !rest[4..].StartsWith("IDAT"u8))
        {
            if (rest[4..].StartsWith("acTL"u8)) return true;
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12) return false;
            rest = rest[((int)length + 12)..];
        }

        return false;
    }
}
