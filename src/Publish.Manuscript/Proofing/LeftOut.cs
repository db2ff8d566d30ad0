using Publish.Manuscript.Markdown.Glossaries;
using Publish.Model;
using Publish.Model.Proofing;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Manuscript.Proofing;

/// <summary>Says of words that are not in the text whether a rule leaves them out.</summary>
internal sealed class LeftOut
{
    private readonly HashSet<(int File, int Line)> said = [];
    /// <summary>Files that hold entries: the letters over them are furniture.</summary>
    private readonly HashSet<int> glossaries;

    private readonly HashSet<string> elsewhere = new(StringComparer.OrdinalIgnoreCase);

    public LeftOut(ManuscriptFiles manuscript, DiagnosticBag diagnostics)
    {
        glossaries = [.. manuscript.Document.Glossary.Entries.Select(entry => entry.Span.File)];
        foreach (var problem in diagnostics.Sorted()) Said(problem.Span, manuscript.Sources);
        foreach (var inference in manuscript.Report?.Inferences ?? []) said.Add((1, inference.Line));
        foreach (var (start, length) in manuscript.Report?.Cuts ?? []) Said(new(1, start, length), manuscript.Sources);
        foreach (var text in OtherTexts(manuscript.Document)) Add(text);
    }

    /// <param name="word">Letters and digits only.</param>
    public bool Has(SourceText text, int file, Stretch word) =>
        MarkupPlaces.Hold(text.Content, word.Start, word.End)
        || said.Contains((file, text.Locate(word.Start).Line))
        || elsewhere.Contains(text.Content.Substring(word.Start, word.Length))
        || (glossaries.Contains(file) && LetterHeading.IsTyped(text.Line(text.Locate(word.Start).Line)));

    /// <summary>What a diagnostic shows is told already.</summary>
    private void Said(SourceSpan span, SourceSet sources)
    {
        if (sources.Find(span) is not { } text || span.Start > text.Content.Length) return;
        var last = text.Locate(Math.Min(text.Content.Length, Math.Max(span.Start, span.End - 1))).Line;
        for (var line = text.Locate(span.Start).Line; line <= last; line++) said.Add((span.File, line));
    }

    /// <summary>What a document holds beside its words: it is shown in another way, or steers how they are shown.</summary>
    private static List<string> OtherTexts(Document document)
    {
        var card = document.Metadata;
        var texts = new List<string>
        {
            card.Title, card.Subtitle, card.Language, card.Date, card.Licence, card.Source, card.Description, card.Publisher, card.Series, card.SeriesPosition,
            card.Identifier, card.Cover, card.CoverAlternative, card.BackCover, card.BackCoverAlternative,
        };
        foreach (var contributor in card.Contributors) texts.Add(contributor.Name);
        foreach (var other in card.Others) texts.AddRange([other.Key, other.Value]);
        texts.AddRange(card.Subjects);
        foreach (var entry in document.Glossary.Entries)
        {
            texts.AddRange([.. entry.Aliases, .. entry.SeeAlso, Publish.Model.Walking.PlainText.WithoutNotes(entry.Short), entry.Kind, entry.Id]);
        }
        Query.ForEach(document, node => Add(texts, node));
        return texts;
    }

    private static void Add(List<string> texts, Node node)
    {
        switch (node)
        {
            case Link link: texts.Add(link.Url); break;
            case CrossReference reference: texts.Add(reference.Target); break;
            case Image image: texts.AddRange([image.Path, image.Alternative ?? ""]); break;
            case Preformatted code: texts.Add(code.Syntax); break;
        }
        if (node.Attributes == Attributes.None) return;
        texts.AddRange([node.Attributes.Id, node.Attributes.Language ?? "", .. node.Attributes.Classes]);
        foreach (var other in node.Attributes.Others) texts.AddRange([other.Key, other.Value]);
    }

    private void Add(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end > at) elsewhere.Add(text[at..end]);
            at = end;
        }
    }
}
