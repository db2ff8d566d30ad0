using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Manuscript.PlainText.Surveying;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Quotations without a line that names somebody: announced by what stands before, followed by their source in brackets, or set in from the
/// margin. Without such evidence a paragraph in quotation marks stays a paragraph.</summary>
internal static class Quotations
{
    public const int LeastIndent = 3;

    private const int Shortest = 60;
    private const int MostParagraphs = 8;
    private const int MostTold = 5;

    /// <summary>A line that no page is wide enough for is a paragraph.</summary>
    private const int LongLine = 72;

    public static void Mark(Sheet sheet)
    {
        var indentMeansQuoted = IndentIsRare(sheet);
        var talking = Talk.Is(sheet, Talk.Opens);
        var catalogue = Catalogue.Start(sheet);
        for (var i = 0; i < sheet.Count; i++)
        {
            if (indentMeansQuoted && i < catalogue && PassageEnd(sheet, i) is var passage && passage > i) i = TakePassage(sheet, i, passage);
            else if (!CanBeQuoted(sheet, i)) continue;
            else if (QuotedRun(sheet, i, talking, out var end, out var why)) i = TakeRun(sheet, i, end, why);
            else if (!(talking && Talk.Opens(sheet[i].Block.Text)) && IsAnnounced(sheet, i)) Take(sheet, i, Confidence.Doubtful, "the line before it announces a quotation");
        }
    }

    private static bool CanBeQuoted(Sheet sheet, int i) => sheet.IsOpen(i) && sheet[i].Block.Shape == BlockShape.Prose;

    private static void Take(Sheet sheet, int i, Confidence confidence, string why)
    {
        sheet.Note(InferenceKind.Quotation, confidence, i, "Quotation without a name", why);
        sheet.Mark(i, Role.Quotation);
    }

    /// <summary>Where a passage ends whose blocks are all set in from the margin, one of them prose; the index that it begins with where none does.</summary>
    private static int PassageEnd(Sheet sheet, int first)
    {
        // What is set in below somebody's words, as those were, goes on with them.
        if (sheet.Is(first - 1, Role.Speech) && !sheet[first - 1].Block.Places.TextStarts.IsEmpty) return first;
        var (end, prose, letter, indent) = (first, false, false, sheet[first].Block.Indent);
        for (var i = first; i < sheet.Count; i++)
        {
            if (sheet[i].Role is Role.Dateline or Role.Salutation && sheet[i].Block.Indent >= LeastIndent) letter = true;
            else if (sheet.Is(i, Role.Signature) && letter && prose && sheet[i].Block.Indent >= LeastIndent) letter = false;
            else if (sheet.Is(i, Role.Omitted) && i > first) continue;
            else if (IsPartOfPassage(sheet[i], ref indent, prose)) prose |= IsSetIn(sheet, i);
            else break;
            if (prose) end = i + 1;
        }
        return end;
    }

    /// <summary>Open, and set in as far as the rest; below a letter's date, that of its first paragraph.</summary>
    private static bool IsPartOfPassage(Draft draft, ref int indent, bool prose)
    {
        if (!draft.IsOpen || draft.Block is not { Shape: BlockShape.Prose or BlockShape.Lines } block || block.Indent < LeastIndent) return false;
        if (!prose && block.Indent < indent) indent = block.Indent;
        return Math.Abs(block.Indent - indent) <= 2;
    }

    private static int TakePassage(Sheet sheet, int first, int end)
    {
        sheet.Note(InferenceKind.Quotation, Confidence.Likely, first, "Quotation without a name", "it is set in from the margin, which other paragraphs are not");
        for (var i = first; i < end; i++) sheet.Mark(i, sheet[i] with { Role = sheet.IsOpen(i) ? Role.Quotation : sheet[i].Role, Passage = first + 1 });
        return end - 1;
    }

    /// <summary>Paragraphs in quotation marks: one, or several of which each opens them and the last one closes them, and either a colon stands before
    /// them or a source behind. Speech in a story has neither, or is short.</summary>
    private static bool QuotedRun(Sheet sheet, int first, bool talking, out int end, out string why)
    {
        (end, why) = (first, "");
        var marks = QuotedText.Read(sheet[first].Block.Text);
        for (; end < first + MostParagraphs && marks.Opens; marks = QuotedText.Read(sheet[end].Block.Text))
        {
            end++;
            if (marks.Closes || !CanBeQuoted(sheet, end)) break;
        }
        if (!marks.Closes) return false;
        var announced = !talking && sheet.IsOpen(first - 1) && Phrase.End(sheet[first - 1].Block.Text) == Ending.Colon && !IsTold(sheet[first - 1].Block.Text);
        why = marks.NamesSource ? "it stands in quotation marks and names its source" : "it stands in quotation marks after a colon";
        return marks.NamesSource || (announced && sheet[first].Block.Text.Length >= Shortest);
    }

    /// <summary>"Said he:", "And she answered:": a narrator's words beside speech, and none that announce a quotation.</summary>
    private static bool IsTold(ReadOnlySpan<char> text)
    {
        if (Phrase.Words(text) > MostTold) return false;
        var (says, person) = (false, false);
        var words = new WordRuns(text);
        while (words.MoveNext())
        {
            says |= Lexicon.SayingWords.Contains(words.Current) || Lexicon.QuotingWords.Contains(words.Current);
            person |= Lexicon.Pronouns.Contains(words.Current);
        }
        var first = Phrase.FirstWord(text);
        return says && (person || Lexicon.SayingWords.Contains(first) || Lexicon.QuotingWords.Contains(first));
    }

    private static int TakeRun(Sheet sheet, int first, int end, string why)
    {
        var sourced = QuotedText.Read(sheet[end - 1].Block.Text).NamesSource;
        sheet.Note(InferenceKind.Quotation, sourced ? Confidence.Likely : Confidence.Doubtful, first, sourced ? "Quotation with its source" : "Quotation without a name", why);
        for (var i = first; i < end; i++)
            sheet.Mark(i, Role.Quotation);
        return end - 1;
    }

    private static bool IsAnnounced(Sheet sheet, int i)
    {
        if (!sheet.IsOpen(i - 1) || sheet[i].Block.Text.Length < Shortest) return false;
        var above = sheet[i - 1].Block.Text.AsSpan();
        return above.Length <= 100 && Phrase.End(above) is Ending.Open or Ending.Colon
            && HeadingForm.AnnouncesQuotation(above) && !(IsTold(above) && Phrase.IsOpener(sheet[i].Block.Text[0])) && !Phrase.StartsLower(sheet[i].Block.Text);
    }

    /// <summary>Prose of several lines, or long; or the name of a source, whose lines may be left short.</summary>
    private static bool IsSetIn(Sheet sheet, int i)
    {
        var block = sheet[i].Block;
        if (block.Indent < LeastIndent || block.Text.Length < Shortest) return false;
        return block.Shape == BlockShape.Lines ? VerseGroups.NamesASource(block.Text) : !block.Places.TextStarts.IsEmpty || block.Text.Length > LongLine;
    }

    /// <summary>Where paragraphs begin with an indent as a rule, an indent says nothing.</summary>
    private static bool IndentIsRare(Sheet sheet)
    {
        var prose = 0;
        var indented = 0;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet[i].Block.Shape != BlockShape.Prose || sheet[i].Block.Text.Length < Shortest) continue;
            prose++;
            if (sheet[i].Block.Indent >= LeastIndent) indented++;
        }
        return indented * 5 <= prose * 2;
    }
}

/// <summary>How a paragraph stands to quotation marks.</summary>
/// <param name="Opens">It begins with one.</param>
/// <param name="Closes">And ends with one, or with one and the source behind it; none closes before.</param>
/// <param name="NamesSource">Behind the last mark stands a source in brackets: <c>[Emma's Essays, p. 50]</c>, <c>(1871)</c>.</param>
internal readonly record struct QuotedText(bool Opens, bool Closes, bool NamesSource)
{
    private const int LongestSource = 160;

    public static QuotedText Read(string text)
    {
        if (text.Length < 3 || text[0] is not ('“' or '"' or '«' or '„' or '»')) return default;
        var words = text.AsSpan(0, SourceStart(text)).TrimEnd();
        var closes = IsClosing(words[^1]) && (words.Length < text.Length || words[1..^1].IndexOfAny('”', '"', '»') < 0);
        return new(true, closes && words.Length > 2, closes && words.Length < text.Length && AttributionLine.NamesAWork(text.AsSpan(words.Length).Trim(" [(.")));
    }

    private static bool IsClosing(char mark) => mark is '”' or '"' or '»' or '“' or '«';

    /// <summary>Where the brackets begin that the paragraph ends with; its length where it ends otherwise.</summary>
    private static int SourceStart(string text)
    {
        var end = text.AsSpan().TrimEnd(" .").Length;
        if (end < 4 || text[end - 1] is not (']' or ')')) return text.Length;
        var open = text.LastIndexOf(text[end - 1] == ']' ? '[' : '(', end - 1);
        return open > 2 && end - open <= LongestSource && IsClosing(text.AsSpan(0, open).TrimEnd()[^1]) ? open : text.Length;
    }
}
