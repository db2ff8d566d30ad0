using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Cuts a run of lines without a blank between them into blocks.</summary>
internal ref struct GroupSplitter(
    string content, TextLine[] lines, int first, int end, int blanksBefore, LineMeasure measure, List<TextBlock> blocks)
{
    /// <summary>Of a heading that signs are drawn round; below it are those with a rule beneath them.</summary>
    public const int DrawnRank = 3;

    private const int LongestHead = 60;

    private const int FarRight = 12;

    private const int CodeIndent = 4;

    /// <summary>A line that breaks within a sentence is as long as this.</summary>
    private const int ShortestBroken = 40;

    private readonly PieceMaker maker = new(content, lines, measure);
    private readonly int groupStart = first;
    private readonly bool hanging = HangingIndent.Is(content, lines.AsSpan(first, end - first), measure);
    private int pieceStart = first;
    private BlockShape shape = BlockShape.Prose;
    private int blanks = blanksBefore;

    /// <summary>Lines that are headings by the signs drawn round them, and where their words stand.</summary>
    public required Dictionary<int, (int Start, int Length)> Heads { get; init; }

    public void Split()
    {
        if (TableShape.Is(content, lines.AsSpan(groupStart, end - groupStart)))
        {
            blocks.Add(maker.Make(BlockShape.Table, groupStart, end, blanks));
            return;
        }
        if (MailHeads.Are(content, lines.AsSpan(groupStart, end - groupStart)))
        {
            blocks.Add(maker.Make(BlockShape.MailHead, groupStart, end, blanks));
            return;
        }
        for (var i = groupStart; i < end; i++)
            Take(i);
        Flush(end);
    }

    private void Take(int i)
    {
        var line = Line(i);
        if (Heads.TryGetValue(i, out var head)) Drawn(i, head);
        else if (TextLineMarks.Underline(line) is not '\0' and var rule && UnderlinesHeading(i, rule)) Underlined(i, rule);
        else if (TextLineMarks.IsSceneBreak(line)) Alone(i, BlockShape.SceneBreak);
        else if (TextLineMarks.IsPicture(line)) Alone(i, BlockShape.Picture);
        else if (TextLineMarks.NumberSigns(line) > 0 && !IsSetInAsCode(i)) Alone(i, BlockShape.MarkedHeading);
        else if (TextLineMarks.Note(line).Length > 0) Begin(i, BlockShape.Note);
        else if (line[0] == '>' && !(IsSetInAsCode(i) && i > pieceStart && shape == BlockShape.Prose)) Go(i, BlockShape.Quoted);
        else if (BeginsItem(i)) Begin(i, BlockShape.Item);
        else if (BeginsAfresh(i)) Begin(i, BlockShape.Prose);
    }

    /// <summary>Four columns in, as Markdown has code: a prompt or a comment, and no heading.</summary>
    private readonly bool IsSetInAsCode(int i) => lines[i].Indent >= CodeIndent;

    private readonly ReadOnlySpan<char> Line(int i) => content.AsSpan(lines[i].Start, lines[i].Length);

    private void Begin(int i, BlockShape next)
    {
        Flush(i);
        shape = next;
    }

    /// <summary>Begins a block unless one of this shape goes on.</summary>
    private void Go(int i, BlockShape next)
    {
        if (shape != next || pieceStart == i) Begin(i, next);
    }

    private void Alone(int i, BlockShape only)
    {
        Flush(i);
        blocks.Add(maker.Make(only, i, i + 1, blanks));
        pieceStart = i + 1;
        blanks = 0;
        shape = BlockShape.Prose;
    }

    private void Drawn(int i, (int Start, int Length) head)
    {
        Flush(i);
        blocks.Add(new(BlockShape.MarkedHeading, content.Substring(head.Start, head.Length), i, blanks, lines[i].Indent, new(head.Start)) { Number = DrawnRank });
        pieceStart = i + 1;
        blanks = 0;
        shape = BlockShape.Prose;
    }

    private void Underlined(int i, char rule)
    {
        blocks.Add(maker.Make(BlockShape.MarkedHeading, pieceStart, i, blanks) with { Number = rule == '=' ? 1 : 2, Lead = 0 });
        pieceStart = i + 1;
        blanks = 0;
        shape = BlockShape.Prose;
    }

    private void Flush(int upTo)
    {
        if (upTo > pieceStart)
        {
            if (hanging && shape == BlockShape.Prose) blocks.Add(maker.MakeJoined(pieceStart, upTo, blanks) with { Hangs = true });
            else maker.Add(blocks, shape, pieceStart, upTo, blanks);
            blanks = 0;
        }
        pieceStart = upTo;
        shape = BlockShape.Prose;
    }

    private readonly bool UnderlinesHeading(int i, char rule)
    {
        if (i != pieceStart + 1 || shape is not (BlockShape.Prose or BlockShape.Item) || rule == '*') return false;
        var above = lines[i - 1].Length;
        return above <= 90 && lines[i].Length * 2 >= above && lines[i].Length <= above * 2 + 3;
    }

    /// <summary>A number at the head of a wrapped line may belong to the sentence ("as on page / 12. The next").</summary>
    private readonly bool BeginsItem(int i)
    {
        var marker = ListMarker.Read(Line(i));
        if (marker.IsNone) return false;
        if (i == pieceStart || shape == BlockShape.Item) return true;
        // "A. WEAVER." far to the right of verse.
        if (lines[i].Indent >= lines[pieceStart].Indent + FarRight) return false;
        if (marker.Sign == '1' && marker.Number > 1) return false;
        return !(measure.IsWrapped && measure.IsFull(content, lines[i - 1], lines[i])) || Phrase.EndsSentence(Line(i - 1)) || Line(i - 1)[^1] == ':';
    }

    private readonly bool BeginsAfresh(int i)
    {
        if (i == pieceStart) return false;
        return shape switch
        {
            BlockShape.Item when SectionNumber.Depth(Line(i)) > 1 => true,
            BlockShape.Item or BlockShape.Note => !Continues(i),
            BlockShape.Quoted => true,
            BlockShape.Prose when hanging => lines[i].Indent == lines[groupStart].Indent,
            _ => BeginsParagraph(i) || BeginsUnparted(i) || BeginsRunIn(i) || IsHeadOf(i) || BeginsAttribution(i),
        };
    }

    /// <summary>Set in, at the end of a full line, or in the middle of a sentence; of a note all that no blank line parts from it.</summary>
    private readonly bool Continues(int i) =>
        (shape == BlockShape.Note && !measure.IsUnparted) || lines[i].Indent > lines[pieceStart].Indent || (measure.IsWrapped && measure.IsFull(content, lines[i - 1], lines[i]))
        || (lines[i - 1].Length >= ShortestBroken && !Phrase.EndsSentence(Line(i - 1)) && (Phrase.StartsLower(Line(i)) || Lexicon.DanglingWords.Contains(Phrase.LastWord(Line(i - 1)))));

    /// <summary>In wrapped text without blank lines, a paragraph begins with an indent.</summary>
    private readonly bool BeginsParagraph(int i)
    {
        if (!measure.IsWrapped || lines[i].Indent < lines[i - 1].Indent + 2 || !Phrase.EndsSentence(Line(i - 1))) return false;
        return i + 1 == end || lines[i + 1].Indent < lines[i].Indent;
    }

    /// <summary>Below a line that is left short and closes a sentence, or stands over a text as a heading does.</summary>
    private readonly bool BeginsUnparted(int i)
    {
        if (!measure.IsUnparted) return false;
        if (IsNumber(i) || IsNumber(i - 1)) return true;
        if (measure.IsFull(content, lines[i - 1], lines[i]) || Phrase.StartsLower(Line(i))) return false;
        return Phrase.EndsSentence(Line(i - 1)) || (i - 1 == pieceStart && lines[i - 1].Length <= LongestHead && Phrase.End(Line(i - 1)) == Ending.Open && !Phrase.StartsLower(Line(i - 1)));
    }

    private readonly bool IsNumber(int i) => lines[i].Length <= 4 && Line(i).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Lines that each begin with "Term: " are paragraphs: entries, or people speaking in turn.</summary>
    private readonly bool BeginsRunIn(int i) =>
        RunIn.Read(Line(i)) is { IsNone: false, Separator: ':' } && RunIn.Read(Line(pieceStart)) is { IsNone: false, Separator: ':' }
        && !(measure.IsWrapped && measure.IsFull(content, lines[i - 1], lines[i]));

    /// <summary>The line above is a heading that no blank line parts from its text.</summary>
    private readonly bool IsHeadOf(int i) =>
        i == pieceStart + 1 && pieceStart == groupStart && (IsNameOfDish(i) || IsBelowStep(i) || !HeadingMarks.StandsOut(Line(i)))
        && (HeadingMarks.StandsOut(Line(i - 1)) || IsNumberedTitle(i) || IsNameOfDish(i) || IsBelowStep(i) || (GlossaryFinder.SaysGlossary(Line(i - 1), out var plainly) && plainly && !RunIn.Read(Line(i)).IsNone));

    /// <summary>"1.2. Ink" on a line of its own over the text that it heads.</summary>
    private readonly bool IsNumberedTitle(int i) =>
        SectionNumber.Depth(Line(i - 1)) > 1 && lines[i - 1].Length <= LongestHead && Phrase.End(Line(i - 1)) is Ending.Open or Ending.Question
        && SectionNumber.Depth(Line(i)) < 2 && !Phrase.StartsLower(Line(i)) && !(measure.IsWrapped && measure.IsFull(content, lines[i - 1], lines[i]));

    /// <summary>"Lentil Soup" over "Serves 20".</summary>
    private readonly bool IsNameOfDish(int i) =>
        Yield.Is(Line(i)) && !Yield.Is(Line(i - 1)) && lines[i - 1].Length <= LongestHead && Phrase.End(Line(i - 1)) is Ending.Open or Ending.Question && !Phrase.StartsLower(Line(i - 1));

    /// <summary>Below "Step 2: Cut" begins what is to be done.</summary>
    private readonly bool IsBelowStep(int i) => StepLine.Is(Line(i - 1)) && !StepLine.Is(Line(i)) && !Phrase.StartsLower(Line(i));

    private readonly bool BeginsAttribution(int i) =>
        i + 1 == end && TextLineMarks.StartsWithDash(Line(i)) && AttributionLine.Points(Line(i)) >= AttributionLine.Enough
        && !TextLineMarks.StartsWithDash(Line(i - 1));
}

/// <summary>Tells a table drawn with spaces, tabs or bars, whose lines must stand as they were typed.</summary>
internal static class TableShape
{
    public static bool Is(string content, ReadOnlySpan<TextLine> lines)
    {
        if (lines.Length < 2) return false;
        var rows = 0;
        foreach (var line in lines)
            if (TextLineMarks.IsTableRow(content.AsSpan(line.Start, line.Length))) rows++;
        return rows >= 2 && rows * 3 >= lines.Length * 2;
    }
}
