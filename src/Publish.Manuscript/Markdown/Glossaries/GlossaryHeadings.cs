using Markdig.Syntax;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>Which headings of a glossary are its title, a kind of entries, or terms with their definitions below.</summary>
/// <remarks>Headings of one level are alike, and what stands below them votes: prose is a definition, entries have a kind.</remarks>
internal sealed class GlossaryHeadings
{
    private readonly IReadOnlyList<GlossaryPart> parts;
    private readonly bool[] isTermLevel = new bool[7];
    private readonly int title;
    private readonly int first;

    private GlossaryHeadings(IReadOnlyList<GlossaryPart> parts)
    {
        this.parts = parts;
        first = 0;
        while (first < parts.Count && parts[first].Kind == PartKind.Nothing) first++;
        title = first < parts.Count && parts[first].Kind == PartKind.Heading && !IsFirstOfLetters() ? first : -1;
        for (var level = 1; level <= 6; level++)
            isTermLevel[level] = Vote(level);
        if (title >= 0 && TitleIsTerm()) title = -1;
    }

    public static GlossaryHeadings Of(IReadOnlyList<GlossaryPart> parts) => new(parts);

    public bool IsTerm(int i) => i != title && isTermLevel[parts[i].Level];

    public PartRole RoleOf(int i)
    {
        if (i == title) return PartRole.Title;
        return isTermLevel[parts[i].Level] ? PartRole.Term : PartRole.Kind;
    }

    private bool Vote(int level)
    {
        var (terms, kinds) = (0, 0);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i == title || parts[i].Level != level) continue;
            var vote = VoteOf(Below(i));
            if (vote > 0) terms++;
            else if (vote < 0) kinds++;
        }
        return terms > 0 && terms >= kinds;
    }

    /// <summary>Above 0 for a definition, below it for entries, 0 where it may be either.</summary>
    private static int VoteOf(List<GlossaryPart> below)
    {
        if (below.Count == 0) return 0;
        var alone = below.Count(part => part.Kind == PartKind.TermAlone);
        return below[0].Kind switch
        {
            PartKind.Entries => -1,
            PartKind.Perhaps => below.Count(part => part.Kind == PartKind.Perhaps) > 1 ? -1 : 0,
            PartKind.TermAlone => alone > 1 || (below.Count > 1 && below[0].Form == EntryForm.Bold) ? -1 : 1,
            _ => 1,
        };
    }

    /// <summary>The first heading is a term like the others of its level, unless it says glossary.</summary>
    private bool TitleIsTerm()
    {
        if (SaysGlossary(parts[title]) || VoteOf(Below(title)) <= 0) return false;
        return isTermLevel[parts[title].Level] || IsOnlyEntry();
    }

    private bool IsOnlyEntry()
    {
        for (var i = 0; i < parts.Count; i++)
            if (i != title && parts[i].Kind is PartKind.Heading or PartKind.Entries or PartKind.Perhaps) return false;
        isTermLevel[parts[title].Level] = true;
        return true;
    }

    private List<GlossaryPart> Below(int heading)
    {
        var below = new List<GlossaryPart>();
        for (var i = heading + 1; i < parts.Count && parts[i].Kind != PartKind.Heading; i++)
            if (parts[i].Kind != PartKind.Nothing) below.Add(parts[i]);
        return below;
    }

    /// <summary>"Glossary" alone on its line, where no mark makes a heading of it.</summary>
    public bool IsBareTitle(int i) => title < 0 && i == first && parts[i].Kind == PartKind.TermAlone && SaysGlossary(parts[i], plainly: true);

    /// <summary>A letter over its entries is no title where further headings of its level are letters too, or it is of a lower level.</summary>
    private bool IsFirstOfLetters()
    {
        if (!LetterHeading.Is(TextOf(parts[first]))) return false;
        var level = ((HeadingBlock)parts[first].Block).Level;
        return level > 1 || parts.Skip(first + 1).Any(part => part is { Kind: PartKind.Heading, Block: HeadingBlock other } && other.Level == level && LetterHeading.Is(TextOf(part)));
    }

    private static string TextOf(GlossaryPart part) => NodeLine.TextOf(InlineNodes.Of(((LeafBlock)part.Block).Inline));

    private static bool SaysGlossary(GlossaryPart part, bool plainly = false)
    {
        var words = new WordRuns(TextOf(part));
        while (words.MoveNext())
            if (Lexicon.GlossaryWords.Contains(words.Current) || (!plainly && Lexicon.PerhapsGlossaryWords.Contains(words.Current))) return true;
        return false;
    }
}
