using System.Text.RegularExpressions;
using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>The part of a block that stands within stress over several paragraphs.</summary>
/// <param name="Opens">The place of the sign that opens it; -1 where it was opened above.</param>
/// <param name="Closes">The place of the sign that closes it; -1 where it goes on below.</param>
internal readonly record struct StressPart(int Opens, int Closes);

/// <summary>Italics that begin in one paragraph and end in another: one sign that opens and closes nothing, a few paragraphs without any, and one that closes what none had opened.</summary>
internal sealed class LongStress
{
    private const int MostParagraphs = 12;

    private readonly Dictionary<int, StressPart> parts = [];

    private LongStress()
    {
    }

    public StressPart? Of(int block) => parts.TryGetValue(block, out var part) ? part : null;

    public static LongStress In(Sheet sheet)
    {
        var all = new LongStress();
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!MayHold(sheet, i) || Opened(sheet[i].Block.Text) is not (>= 0 and var opens)) continue;
            if (opens == 0 && IsOpenedAnew(sheet, i + 1)) all.parts[i] = new(0, -1);
            if (Last(sheet, i) is not (> 0 and var last)) continue;
            all.parts[i] = new(opens, -1);
            for (var more = i + 1; more < last; more++) all.parts[more] = new(-1, -1);
            all.parts[last] = new(-1, sheet[last].Block.Text.IndexOf('_', StringComparison.Ordinal));
            i = last - 1;
            if (Opened(sheet[last].Block.Text) >= 0) i = last;
        }
        return all;
    }

    /// <summary>Some open it again at the head of each stanza, and close it behind the last.</summary>
    private static bool IsOpenedAnew(Sheet sheet, int next) => next < sheet.Count && MayHold(sheet, next) && sheet[next].Role == sheet[next - 1].Role && sheet[next].Block.Text.StartsWith('_');

    /// <summary>The block in which it ends; -1 where it does not.</summary>
    private static int Last(Sheet sheet, int first)
    {
        for (var i = first + 1; i < Math.Min(sheet.Count, first + MostParagraphs) && MayHold(sheet, i); i++)
        {
            var text = sheet[i].Block.Text;
            var sign = text.IndexOf('_', StringComparison.Ordinal);
            if (sign < 0) continue;
            return Count(text) % 2 == 1 && sign > 0 && !char.IsWhiteSpace(text[sign - 1]) && (sign + 1 == text.Length || !char.IsLetterOrDigit(text[sign + 1])) ? i : -1;
        }
        return -1;
    }

    /// <summary>The last of an odd number of signs, before a word and with none behind it.</summary>
    private static int Opened(string text)
    {
        if (Count(text) % 2 == 0) return -1;
        var at = text.LastIndexOf('_');
        return EmphasisMark.At(text, at, text.Length).Length == 1 ? at : -1;
    }

    private static int Count(string text) => text.AsSpan().Count('_');

    private static bool MayHold(Sheet sheet, int i) =>
        sheet[i].Role is Role.Paragraph or Role.Front or Role.Quotation or Role.Verse or Role.Items or Role.Direction or Role.Said or Role.Speech && sheet[i].Block.Shape is BlockShape.Prose or BlockShape.Lines;
}

/// <summary>Italics that begin on one line of verse and end on another.</summary>
internal static class LineStress
{
    /// <param name="end">Of the lines in the text.</param>
    public static List<StressPart> Over(string text, int end)
    {
        var parts = new List<StressPart>();
        if (text.IndexOf('\n', 0, end) < 0) return parts;
        for (var at = text.IndexOf('_', 0, end); at >= 0 && at + 1 < end;)
        {
            var mark = EmphasisMark.At(text, at, end);
            var close = mark.Length == 1 ? mark.Close(text, at + 1, end) : -1;
            if (close > 0 && text.IndexOf('\n', at, close - at) > 0) parts.Add(new(at, close));
            if (mark.Length == 1 && close < 0) break;
            at = text.IndexOf('_', Math.Max(at, close) + 1, end - Math.Max(at, close) - 1);
        }
        return parts;
    }
}

/// <summary>Signs of stress that only some transcribers use: <c>=bold=</c>, <c>+bold+</c> and <c>~spaced~</c>, taken where a text has several.</summary>
internal static partial class RareMarks
{
    private const int Fewest = 2;

    /// <summary>What is added up stands between such signs too.</summary>
    private const int FewestPlus = 4;

    /// <returns>The signs, none, one or several.</returns>
    public static string In(string content) => (Has(content, '=', Bold(), Fewest) ? "=" : "") + (Has(content, '~', Spaced(), Fewest) ? "~" : "") + (Has(content, '+', Plus(), FewestPlus) ? "+" : "");

    private static bool Has(string content, char sign, Regex pair, int fewest) => content.Contains(sign, StringComparison.Ordinal) && pair.Count(content) >= fewest;

    [GeneratedRegex(@"(?<![\w+/\\&?#.-])\+(?=[\p{L}“""'‘])[^+\n]{2,120}(?<=[^\s+])\+(?![\w+])", RegexOptions.CultureInvariant)]
    private static partial Regex Plus();

    [GeneratedRegex(@"(?<![\w=<>!+/\\&?#.-])=(?=[\p{L}\p{N}“""'‘])[^=\n]{1,120}(?<=\S)=(?![\w=])", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<![\w~/\\.-])~(?=[\p{L}\p{N}“""'‘])[^~\n]{1,120}(?<=\S)~(?![\w~])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();
}
