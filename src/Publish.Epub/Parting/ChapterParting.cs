using Publish.Epub.Dialects;
using Publish.Markup.Planning;
using Publish.Model;

namespace Publish.Epub.Parting;

/// <summary>Takes chapters apart that are heavier than a reader opens at once.</summary>
internal static class ChapterParting
{
    /// <summary>Slow readers lay out a file as a whole before they show a page of it; some give up at 300 KB. What is weighed is weighed a sixth too light at worst, where notes are many and short.</summary>
    public const int Most = 200_000;

    public static Parted Part(Document document, EpubDialect dialect, int pages)
    {
        var weight = new Weight(dialect, document.Glossary);
        var weights = document.Body.Select(weight.Of);
        var most = Most - MarksIn(Most, weights.Sum(w => (long)w), pages);
        if (weights.All(w => w <= most)) return Parted.Untouched(document);
        var sections = new SectionPieces(weight, most);
        var body = new List<Section>();
        for (var i = 0; i < weights.Count; i++)
            body.AddRange(weights[i] <= most ? [document.Body[i]] : sections.Of(document.Body[i], 0));
        return new(document with { Body = Seq.Of(body) }, sections.Goes, sections.Moved, Seq.Of(sections.Uncut)) { Whole = document };
    }

    /// <summary>The marks of printed pages weigh as well.</summary>
    private static int MarksIn(int file, long whole, int pages)
    {
        const int Mark = 110;
        return whole == 0 ? 0 : (int)(file * Math.Min(0.5, Mark * (double)pages / whole));
    }
}
