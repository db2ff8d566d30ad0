using System.Globalization;
using Publish.Delivery.Books;

namespace Publish.Delivery.Catalogue;

/// <summary>All that is offered.</summary>
public sealed record Shelf(string Title, IReadOnlyList<ShelfZine> Zines)
{
    /// <summary>When the newest of the zines was changed.</summary>
    public DateTimeOffset Updated => Zines.Count == 0 ? ShelfZine.Undated : Zines.Max(zine => zine.Updated);
}

/// <summary>A zine with its files.</summary>
/// <param name="Slug">What its addresses begin with.</param>
/// <param name="Card">What its e-book says of it.</param>
/// <param name="Files">Only these can be fetched.</param>
/// <param name="Book">The e-book that has its cover; null where there is none.</param>
public sealed record ShelfZine(string Slug, BookMetadata Card, IReadOnlyList<ShelfFile> Files, string? Book)
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd", "yyyy-MM", "yyyy"];

    internal static DateTimeOffset Undated { get; } = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Title => Card.Title.Length > 0 ? Card.Title : Slug;

    /// <summary>What the zine says of itself, and under it what its editions changed.</summary>
    internal string Description => string.Join("\n", new[] { Card.Description }.Concat(Card.Changes).Where(text => text.Length > 0));

    /// <summary>The manuscript's day and not the clock's: the same zine gives the same catalogue.</summary>
    public DateTimeOffset Updated => Read(Card.Modified) ?? Read(Card.Date) ?? Undated;

    /// <summary>Only of the kinds that every reader shows, and that hold nothing but a picture.</summary>
    public bool HasCover => Book is not null && Card is { CoverEntry.Length: > 0, CoverType: "image/jpeg" or "image/png" or "image/gif" };

    /// <summary>An address of no place (RFC 3986): the e-book's own identifier where that is one.</summary>
    internal string Identifier => Uri.IsWellFormedUriString(Card.Identifier, UriKind.Absolute) ? Card.Identifier : NamedId.Of("zine " + (Card.Identifier.Length > 0 ? Card.Identifier : Slug));

    private static DateTimeOffset? Read(string date) =>
        DateTimeOffset.TryParseExact(date, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day) ? day : null;
}

/// <summary>What a file is for, in the order in which people look for it.</summary>
public enum ShelfUse { Epub, Kepub, Reading, Web, Print }

/// <summary>A file that may be fetched.</summary>
/// <param name="Name">In its address.</param>
/// <param name="Path">On the disk.</param>
/// <param name="Words">What it is, for people: "booklet on A4".</param>
/// <param name="Sha256">Of its bytes, in hexadecimal digits.</param>
public sealed record ShelfFile(string Name, string Path, ShelfUse Use, string Words, long Bytes, string Sha256)
{
    internal string Type => Use switch
    {
        ShelfUse.Epub => "application/epub+zip",
        ShelfUse.Kepub => "application/kepub+zip",
        ShelfUse.Web => "text/html; charset=utf-8",
        _ => "application/pdf",
    };

    internal string Address => "/files/" + Uri.EscapeDataString(Name);
}
