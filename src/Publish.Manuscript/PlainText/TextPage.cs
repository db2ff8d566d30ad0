using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Headers;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;

namespace Publish.Manuscript.PlainText;

/// <summary>A text cut up: its header, its lines, its blocks.</summary>
/// <param name="Guess">The language by its words, where the header names none.</param>
internal sealed record TextPage(
    string Content, Origin Origin, TextLine[] Lines, Header Header, Metadata Card, LanguageGuess Guess, LineMeasure Measure, List<TextBlock> Blocks)
{
    public static TextPage Read(string content, Origin origin, Distributor distributor)
    {
        var lines = LineTable.Read(content);
        var header = HeaderReader.Read(content, lines);
        var card = HeaderBinder.Bind(header);
        if (!distributor.IsNone) (card, header) = WithPreamble(card, header, distributor);
        var named = header.Fields.Concat(header.Card).Any(f => HeaderKeys.Meaning(f.Key) == HeaderMeaning.Language && TextLanguage.Of(f.Value) is not null);
        var guess = named ? default : LanguageGuess.Of(content);
        if (guess.Hits > 0) card = card with { Language = guess.Tag };
        var measure = LineMeasure.Of(content, lines.AsSpan(Math.Min(header.Next, lines.Length)));
        return new(content, origin, lines, header, card, guess, measure, TextBlockReader.Read(content, lines, header.Next, measure));
    }

    /// <summary>A distributor's preamble names the text and its people; its dates are its own.</summary>
    private static (Metadata Card, Header Header) WithPreamble(Metadata card, Header own, Distributor distributor)
    {
        var (content, lines) = distributor.Preamble();
        var fields = HeaderReader.ReadAnywhere(content, lines).Where(field => HeaderKeys.Meaning(field.Key) is HeaderMeaning.Title or HeaderMeaning.Subtitle or HeaderMeaning.Author
            or HeaderMeaning.Translator or HeaderMeaning.Editor or HeaderMeaning.Illustrator or HeaderMeaning.Language).ToList();
        if (card.Title.Length > 0) return (card, own);
        var title = HeaderBinder.Bind(new(fields, 0));
        return (title with { Others = card.Others, Cover = card.Cover }, own with { Fields = [], Card = fields });
    }

    /// <summary>Says what the page as a whole was taken for.</summary>
    public void Describe(InferenceLog log)
    {
        foreach (var field in Header.Card)
            log.AddTyped(InferenceKind.Header, Confidence.Sure, Origin.Shown.StartOfLine(field.Line), $"{field.Key}: {InferenceLog.Excerpt(field.Value)}", "a key and a value in the distributor's words before the text");
        foreach (var field in Header.Fields)
            log.Add(InferenceKind.Header, Confidence.Sure, Lines[field.Line - 1].Start, $"{field.Key}: {InferenceLog.Excerpt(field.Value)}", "a key and a value at the head of the file");
        if (Guess.Hits > 0 && Guess.Tag != "en")
            log.Add(InferenceKind.Language, Confidence.Likely, 0, $"The language is “{Guess.Tag}”", $"its small words stand {Guess.Hits} times near the beginning");
        if (!Measure.IsWrapped) return;
        log.Add(InferenceKind.Unwrapping, Confidence.Likely, 0, $"Lines joined into paragraphs; they were broken at about {Measure.Columns} characters",
            $"{Measure.FullLines} of {Measure.InnerLines} lines that another follows are as full as they can be");
    }
}
