using Publish.Model;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>Pages that end within a paragraph: how good that is, and how it gets better.</summary>
internal static class ParagraphEnds
{
    // What stands on the page before is broken anew as well: the same notes must be called there.
    public static Breaking? Rebroken(SetText text, Breaking breaking, Seq<int> forbidden, int from)
    {
        if (text.Without(breaking, forbidden) is not { } other) return null;
        for (var line = 0; line < Math.Max(from, forbidden[^1] + 1); line++)
            if (other.NotesCalledIn(line) != breaking.NotesCalledIn(line)) return null;
        return other;
    }

    public static long Blemish(SetText text, Breaking breaking, int line)
    {
        var cost = Hyphened(breaking, line) ? Costs.PageHyphen : 0;
        if (line == 0) cost += Costs.Orphan;
        if (line == breaking.LineCount - 2) cost += Costs.Widow;
        return text.Text.KeepWhole ? cost + Costs.PartedWhole : cost;
    }

    public static bool Hyphened(Breaking breaking, int line)
    {
        foreach (var hyphenated in breaking.Hyphenated)
            if (hyphenated == line) return true;
        return false;
    }
}
