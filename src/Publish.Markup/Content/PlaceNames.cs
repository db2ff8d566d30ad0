using System.Globalization;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Markup.Content;

/// <summary>What the places of a file are called, by which those who hear it go from one to the next: no two of a kind are called the same.</summary>
public sealed class PlaceNames
{
    // Longer ones are heard out at each step.
    private const int Longest = 48;

    private readonly HashSet<string> regions = new(StringComparer.Ordinal);
    private readonly HashSet<string> boxes = new(StringComparer.Ordinal);

    /// <summary>Whether a section below a heading may have its name: the first of several has it, and the others have their headings.</summary>
    public bool TakeRegion(string name) => regions.Add(name);

    /// <summary>What a section without a heading is called: a second of that name is numbered.</summary>
    public string OfRegion(string name) => Numbered(name, regions);

    /// <summary>A box is called by its heading, or by the words that it begins with; a second of that name is numbered.</summary>
    public string OfBox(Seq<Block> content) => Numbered(Words(content), boxes);

    private static string Numbered(string words, HashSet<string> taken)
    {
        var name = words;
        for (var number = 2; !taken.Add(name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{words} ({number})").TrimStart();
        return name;
    }

    private static string Words(Seq<Block> content)
    {
        if (content.Count > 0 && content[0] is Subheading heading && PlainText.WithoutNotes(heading.Content) is { Length: > 0 } title) return title;
        foreach (var paragraph in Query.All<Paragraph>(content))
            if (PlainText.WithoutNotes(paragraph.Content) is { Length: > 0 } first) return Cut(first);
        foreach (var picture in Query.All<Image>(content))
            if (picture.Alternative is { Length: > 0 } shown) return Cut(shown);
        return "";
    }

    private static string Cut(string words)
    {
        if (words.Length <= Longest) return words;
        var end = words.LastIndexOf(' ', Longest);
        if (end <= 0) end = char.IsLowSurrogate(words[Longest]) ? Longest - 1 : Longest;
        return words[..end].TrimEnd(' ', ',', ';', ':', '.', '–', '—') + "…";
    }
}
