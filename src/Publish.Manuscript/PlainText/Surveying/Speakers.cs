using System.Globalization;
using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Finds who speaks in a play or an interview: names at the heads of blocks, written in one manner, that come again and again close to each other.</summary>
internal static class Speakers
{
    private const int FewestTurns = 4;
    private const int FewestNames = 2;
    private const int WidestGap = 5;
    private const int LongestDirection = 1200;
    private const int LongestEntrance = 120;
    private const int ScriptIndent = 6;
    private const int LeastFurther = 4;

    /// <summary>Question and answer, in the languages of texts that are read.</summary>
    private static readonly HashSet<string> AskAndAnswer = new(StringComparer.Ordinal) { "QA", "FA", "QR", "PR", "DR", "VA", "IR", "FS" };

    public static void Mark(Sheet sheet)
    {
        var labels = new SpeakerLabel[sheet.Count];
        for (var i = 0; i < labels.Length; i++)
            if (sheet.IsOpen(i) && sheet[i].Block.Shape is BlockShape.Prose or BlockShape.Lines or BlockShape.Item) labels[i] = Of(sheet[i].Block);
        var first = 0;
        while (sheet.Is(first, Role.Omitted)) first++;
        // What stands over all is the title, though a colon parts it: "THE PHONE TREE: A ROUNDTABLE".
        if (first < labels.Length && !labels[first].IsNone && Enumerable.Range(first + 1, labels.Length - first - 1).All(i => labels[i].IsNone || NameOf(sheet, labels, i) != NameOf(sheet, labels, first))) labels[first] = default;
        var found = false;
        foreach (var group in Enumerable.Range(0, labels.Length).Where(i => !labels[i].IsNone).GroupBy(i => labels[i].Form))
            found |= group.Key.IsLetter ? Talk(sheet, labels, [.. group]) : Decide(sheet, labels, group.Key, [.. group]);
        if (!found) return;
        Directions(sheet);
        for (var i = 0; i + 1 < sheet.Count; i++)
            if (sheet.Is(i, Role.Speaker) && sheet.IsOpen(i + 1) && (sheet[i + 1].Block.Shape == BlockShape.Prose || IsScreenSpeech(sheet, i))) sheet.Mark(i + 1, Role.Said);
    }

    /// <summary>In a film's script what is said stands in from the margin below a name that stands further in; its lines are broken by its width.</summary>
    private static bool IsScreenSpeech(Sheet sheet, int name) =>
        sheet[name + 1].Block is { Shape: BlockShape.Lines, Indent: >= ScriptIndent } block && sheet[name].Block.Indent >= block.Indent + LeastFurther && block.BlanksBefore == 0;

    private static SpeakerLabel Of(TextBlock block)
    {
        var label = SpeakerLabel.Of(block.Text);
        return label.Form.OwnLine ? label with { Form = label.Form with { IsSetIn = block.Indent >= 2 } } : label;
    }

    private static bool Decide(Sheet sheet, SpeakerLabel[] labels, SpeakerForm form, List<int> members)
    {
        var names = members.CountBy(i => NameOf(sheet, labels, i)).ToDictionary();
        var turns = members.Where(i => names[NameOf(sheet, labels, i)] > 1).ToList();
        if (turns.Count < FewestTurns || names.Count(name => name.Value > 1) < FewestNames || Gap(turns) > WidestGap) return false;
        if (form.End == '\0' && !IsPlay(sheet)) return false;
        if (form.End == '\0') members = WithTextBelow(sheet, members, turns);
        var share = turns.Count * 100 / members.Count;
        // "Ingredients:" stands over a list, and nobody says it.
        if (form.OwnLine && turns.Count(i => i + 1 < sheet.Count && sheet[i + 1].Block.Shape == BlockShape.Item) * 2 > turns.Count) return false;
        if (share < (form.Capitals || form.Wrapper != '\0' ? 50 : form.End == ':' ? 0 : 80)) return false;
        if (form.End == ':' && !form.Capitals && turns.Count * 20 < sheet.Count) return false;
        var all = share >= 70 ? members : turns;
        Take(sheet, labels, all);
        var most = names.OrderByDescending(name => name.Value).First();
        sheet.Note(InferenceKind.Speaker, share >= 70 ? Confidence.Sure : Confidence.Likely, all[0],
            string.Create(CultureInfo.InvariantCulture, $"Speakers, {names.Count} of them in {all.Count} speeches"), "names in one manner come again and again, close to each other; most often " + most.Key);
        return true;
    }

    /// <summary>Words in capitals alone on their lines come again in manuals too: who speaks is known where acts, scenes, or who comes and goes show a stage.</summary>
    private static bool IsPlay(Sheet sheet)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            var text = sheet[i].Block.Text.AsSpan().TrimStart("[(_* ");
            if (Lexicon.StageWords.Contains(Phrase.FirstWord(text)) && !char.IsLower(text[0]) && text.Length <= LongestEntrance) return true;
            if (text.StartsWith("INT.") || text.StartsWith("EXT.") || text.StartsWith("INT/EXT") || text.StartsWith("FADE IN")) return true;
            if (Lexicon.ActWords.Contains(Phrase.FirstWord(text)) && HeadingMarks.Of(text) is HeadingStyle.Chapter or HeadingStyle.Part) return true;
        }
        return false;
    }

    /// <summary>Names without a stop stand directly over what they say, or all of them one blank line above it; a heading stands apart.</summary>
    private static List<int> WithTextBelow(Sheet sheet, List<int> members, List<int> turns)
    {
        int Below(int i) => i + 1 < sheet.Count ? sheet[i + 1].Block.BlanksBefore : int.MaxValue;
        var usual = turns.GroupBy(Below).OrderByDescending(group => group.Count()).First().Key;
        return members.FindAll(i => Below(i) == usual && (turns.Contains(i) || (i > turns[0] && !members.Contains(i + 1) && !Lexicon.StandingHeads.Contains(sheet[i].Block.Text))));
    }

    private static void Take(Sheet sheet, SpeakerLabel[] labels, List<int> turns)
    {
        foreach (var i in turns)
            sheet.Mark(i, sheet[i] with { Role = labels[i].Form.OwnLine ? Role.Speaker : Role.Speech, From = labels[i].From, Split = labels[i].Length, Group = labels[i].End });
    }

    /// <summary>Two single letters in turn, as "Q:" and "A:". Those of a question and its answer need stand there but once; others may be a list, whose letters go on.</summary>
    private static bool Talk(Sheet sheet, SpeakerLabel[] labels, List<int> members)
    {
        var names = members.Select(i => NameOf(sheet, labels, i)[0]).ToList();
        if (names.Distinct().Count() != 2 || Gap(members) > WidestGap) return false;
        var changes = names.Zip(names.Skip(1)).Count(pair => pair.First != pair.Second);
        if (changes * 3 < (members.Count - 1) * 2 || (members.Count < FewestTurns && !AskAndAnswer.Contains(string.Concat(names.Take(2))))) return false;
        Take(sheet, labels, members);
        sheet.Note(InferenceKind.Speaker, members.Count < FewestTurns ? Confidence.Likely : Confidence.Sure, members[0], string.Create(CultureInfo.InvariantCulture, $"Speakers, 2 of them in {members.Count} speeches"), "two letters take turns");
        return true;
    }

    private static string NameOf(Sheet sheet, SpeakerLabel[] labels, int i) => labels[i].Name(sheet[i].Block.Text).Trim().ToString();

    private static int Gap(List<int> turns)
    {
        var gaps = turns.Zip(turns.Skip(1), (a, b) => b - a).Order().ToList();
        return gaps[gaps.Count / 2];
    }

    /// <summary>In a play a block in brackets, or one in italics that opens one, says what is done.</summary>
    private static void Directions(Sheet sheet)
    {
        var count = 0;
        var first = -1;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!sheet.IsOpen(i) || !IsDirection(sheet[i].Block)) continue;
            sheet.Mark(i, Role.Direction);
            if (count++ == 0) first = i;
        }
        if (count > 0) sheet.Note(InferenceKind.Direction, Confidence.Likely, first, string.Create(CultureInfo.InvariantCulture, $"Stage directions, {count} of them"), "paragraphs in brackets stand between the speeches");
    }

    /// <summary>"Enter GLUE and PASTE.", "Exeunt.": at the margin, it is somebody that comes or goes.</summary>
    private static bool NamesWhoComes(ReadOnlySpan<char> text)
    {
        var word = Phrase.FirstWord(text);
        var rest = text[(text.IndexOf(word) + word.Length)..].TrimStart();
        return char.IsUpper(word[0]) && (rest is "" or "." || char.IsUpper(rest[0]) || rest.StartsWith("a ") || rest.StartsWith("the ") || rest.StartsWith("omnes") || rest.StartsWith("all"));
    }

    private static bool IsDirection(TextBlock block)
    {
        if (block.Shape is not (BlockShape.Prose or BlockShape.Lines) || block.Text.Length > LongestDirection) return false;
        var text = block.Text.AsSpan().TrimStart("_*");
        var end = block.Text.AsSpan().TrimEnd(" .");
        if (block is { Shape: BlockShape.Prose, Indent: > 0 } && block.Text[0] == '_' && end[^1] == '_' && block.Text.AsSpan().Count('_') == 2) return true;
        if (block.Text.Length <= LongestEntrance && Lexicon.StageWords.Contains(Phrase.FirstWord(text)) && (block.Indent > 0 || block.Text[0] is '_' or '*' or '[' or '(' || NamesWhoComes(text))) return true;
        if (text.IsEmpty || text[0] is not ('[' or '(') || NoteMarks.Begins(text)) return false;
        return text[0] == '[' || end.TrimEnd("_*. ")[^1] == ')';
    }
}

/// <summary>Tells the brackets of notes from those of directions.</summary>
internal static class NoteMarks
{
    public static bool Begins(ReadOnlySpan<char> text) =>
        text.Length > 2 && (char.IsAsciiDigit(text[1]) || text.StartsWith("[Footnote", StringComparison.OrdinalIgnoreCase) || text.StartsWith("[Illustration", StringComparison.OrdinalIgnoreCase) || text.StartsWith("[Sidenote", StringComparison.OrdinalIgnoreCase) || (text[0] == '[' && text[2] == ']'));
}
