using System.Text.RegularExpressions;

namespace Publish.Manuscript.Muse;

internal enum MuseKind
{
    Blank,

    /// <summary><c>&lt;quote&gt;</c> alone on its line.</summary>
    Open,
    Close,

    /// <summary><c>{{{</c> or <c>&lt;example&gt;</c>.</summary>
    ExampleOpen,
    LanguageOpen,
    LanguageClose,
    DirectionOpen,
    DirectionClose,
    Heading,
    Verse,
    Table,
    Comment,
    Note,
    PageBreak,
    Item,
    Paragraph,
}

/// <summary>One line of a .muse, and what it is by itself. The order of the questions is AmuseWiki's (Text::Amuse 1.83); the first that is answered with yes counts.</summary>
/// <param name="Name">The block, the language, the mark of an item, the number of a note; else empty.</param>
/// <param name="Start">Spaces before it.</param>
/// <param name="Column">Where its words begin.</param>
/// <param name="Words">Without what made it what it is.</param>
internal sealed partial record MuseLine(MuseKind Kind, string Name, int Start, int Column, string Words)
{
    /// <summary>From so many spaces on a paragraph stands in the middle, from so many on at the right; from two on it is a quotation.</summary>
    private const int Quoted = 2;
    private const int Centred = 6;
    private const int Right = 20;

    public const string DefinitionMark = "::";

    /// <summary>How a paragraph with these spaces before it is set: a block's name, or none.</summary>
    public static string BlockOf(int start) => start >= Right ? "right" : start >= Centred ? "center" : start >= Quoted ? "quote" : "";

    /// <param name="line">Its tabs are spaces, and no space stands at its end.</param>
    public static MuseLine Of(string line)
    {
        if (line.Length == 0) return new(MuseKind.Blank, "", 0, 0, "");
        var start = 0;
        while (start < line.Length && line[start] == ' ') start++;
        return AtMargin(line) ?? Indented(line, start) ?? new(MuseKind.Paragraph, BlockOf(start), start, start, line[start..]);
    }

    private static MuseLine? AtMargin(string line)
    {
        switch (line[0])
        {
            case '<' when Block().Match(line) is { Success: true } tag:
                var name = tag.Groups[2].Value;
                var opens = tag.Groups[1].Length == 0;
                return new(name == "example" && opens ? MuseKind.ExampleOpen : opens ? MuseKind.Open : MuseKind.Close, name, 0, 0, "");
            case '<' when line == "<<<": return new(MuseKind.DirectionOpen, "rtl", 0, 0, "");
            case '>' when line == ">>>": return new(MuseKind.DirectionOpen, "ltr", 0, 0, "");
            case '<' when Language().Match(line) is { Success: true } tag: return new(tag.Groups[1].Length > 0 ? MuseKind.LanguageClose : MuseKind.LanguageOpen, tag.Groups[2].Value, 0, 0, "");
            case '{' when line == "{{{": return new(MuseKind.ExampleOpen, "}}}", 0, 0, "");
            case '*' when Heading().Match(line) is { Success: true } heading: return new(MuseKind.Heading, heading.Groups[1].Value, 0, heading.Groups[2].Index, heading.Groups[2].Value);
            case '>' when line == ">" || line[1] == ' ': return new(MuseKind.Verse, "", 0, 2, line.Length > 2 ? line[2..] : "");
            case '|' when Row().IsMatch(line): return new(MuseKind.Table, "", 0, 0, line);
            case ';' when line == ";" || line[1] == ' ': return new(MuseKind.Comment, "", 0, 2, line.Length > 2 ? line[2..] : "");
            case '[' when Note().Match(line) is { Success: true } note: return new(MuseKind.Note, note.Groups[1].Value, 0, note.Groups[2].Index, note.Groups[2].Value);
            case '{' when SecondNote().Match(line) is { Success: true } note: return new(MuseKind.Note, note.Groups[1].Value, 0, note.Groups[2].Index, note.Groups[2].Value);
            default: return null;
        }
    }

    private static MuseLine? Indented(string line, int start)
    {
        if (start == 0) return null;
        if (Cells().IsMatch(line)) return new(MuseKind.Table, "", start, start, line);
        if (start >= Centred && FiveStars().IsMatch(line)) return new(MuseKind.PageBreak, "", start, start, "");
        if (Definition().Match(line) is { Success: true } term) return new(MuseKind.Item, DefinitionMark, start, start + 1, line[start..]);
        if (Bullet().Match(line) is { Success: true } bullet) return new(MuseKind.Item, "-", start, bullet.Groups[1].Index, bullet.Groups[1].Value);
        if (Number().Match(line) is { Success: true } number) return new(MuseKind.Item, number.Groups[1].Value, start, number.Groups[2].Index, number.Groups[2].Value);
        return null;
    }

    /// <summary>The term of a definition, and its words.</summary>
    public static (string Term, string Words) Split(string words)
    {
        var at = words.IndexOf(DefinitionMark, StringComparison.Ordinal);
        return (words[..at].TrimEnd(), words[(at + 2)..].TrimStart());
    }

    [GeneratedRegex("^<(/?)(biblio|play|comment|verse|center|right|example|quote)>$", RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"^<(/?)\[([a-zA-Z-]+)\]>$", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    [GeneratedRegex(@"^(\*{1,5}) +(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\|{1,3}(\s|$)|^\|\+.*\+\|$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"\s\|{1,3}(\s|$)|^\s+\|\+.*\+\|$", RegexOptions.CultureInvariant)]
    private static partial Regex Cells();

    [GeneratedRegex(@"^(\[[1-9][0-9]*\]) +(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(\{[1-9][0-9]*\}) +(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex SecondNote();

    [GeneratedRegex(@"^ {6,}(\* ?){4}\*$", RegexOptions.CultureInvariant)]
    private static partial Regex FiveStars();

    [GeneratedRegex(@"^ +(?! )[^ ].*? ::( |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^ +- +(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^ +([0-9]{1,9}|[a-zA-Z]|[ivxlIVXL]{1,9})\. +(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
