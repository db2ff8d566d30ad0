using Publish.Manuscript.Markdown;
using Publish.Manuscript.Sites;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>What the front matter of a file in a folder says of the piece that the file holds.</summary>
/// <param name="Title">Empty where none is given, as are the others.</param>
/// <param name="Language">BCP 47; null where none is given.</param>
/// <param name="Place">Of the title, or of the front matter.</param>
internal sealed record Piece(string Title, string Subtitle, Seq<Contributor> Authors, string Date, string? Language, SourceSpan Place)
{
    public static Piece None { get; } = new("", "", [], "", null, SourceSpan.None);
}

/// <summary>Reads a piece's front matter. Keys that mean nothing there are said, all at once.</summary>
internal static class PieceReader
{
    /// <param name="site">Gets the keys that mean nothing here, where they are another program's.</param>
    public static Piece Read(SettingMap? map, Site? site, DiagnosticBag diagnostics)
    {
        if (map is null) return Piece.None;
        var piece = Piece.None with { Place = map.Span };
        var values = new ValueReader(diagnostics);
        var others = new List<SettingEntry>();
        foreach (var entry in map.Entries)
            piece = With(piece, entry, values, others);
        if (site is not null) others.ForEach(other => site.Met(other.Key));
        else if (others.Count > 0) diagnostics.PieceKeys(others[0].KeySpan, string.Join(", ", others.Select(o => o.Key)));
        return piece;
    }

    private static Piece With(Piece piece, SettingEntry entry, ValueReader values, List<SettingEntry> others)
    {
        switch (entry.Key.ToLowerInvariant())
        {
            case "title": return piece with { Title = OneLine(values.Text(entry)), Place = entry.Value.Span };
            case "subtitle": return piece with { Subtitle = OneLine(values.Text(entry)) };
            case "author" or "authors" or "by" or "byline": return piece with { Authors = piece.Authors.AddRange(PeopleReader.Read(entry, values)) };
            case "date": return piece with { Date = Day(OneLine(values.Text(entry))) };
            case "language" or "lang": return piece with { Language = values.Language(entry) };
            default:
                others.Add(entry);
                return piece;
        }
    }

    /// <summary>Of "2021-08-09T10:49:43+02:00" the day.</summary>
    private static string Day(string date) => date.Length > 10 && date[10] is 'T' or ' ' && date.AsSpan(0, 10) is [_, _, _, _, '-', _, _, '-', _, _] ? date[..10] : date;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
