using System.Text.RegularExpressions;
using Publish.Manuscript.Drafting;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>Reads a paragraph's marks as AmuseWiki does: stars and equals signs only at the edges of words, tags only in pairs, calls of notes only where the note is there.</summary>
internal sealed partial class MuseInlines(MuseReading reading, SourceSpan span)
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("*=<[{~>");
    private static readonly LossKind Sans = new("passage of sans serif", "it is set as the text");
    private static readonly LossKind Ruby = new("reading of words", "it stands in brackets behind them");
    private static readonly LossKind Direction = new("change of direction of writing", "it is left to the letters themselves");

    private static readonly Dictionary<string, SpanKind> Tags = new(StringComparer.Ordinal)
    {
        ["em"] = SpanKind.Emphasis, ["strong"] = SpanKind.Strong, ["sup"] = SpanKind.Superscript, ["sub"] = SpanKind.Subscript, ["del"] = SpanKind.Strikethrough,
        ["strike"] = SpanKind.Strikethrough, ["sf"] = SpanKind.Plain, ["sc"] = SpanKind.SmallCaps,
    };

    private readonly List<Piece> pieces = [];
    private readonly List<int> open = [];

    /// <param name="Mark">What opened it, as typed; null for what is done.</param>
    private readonly record struct Piece(Inline? Inline, string? Mark);

    public Seq<Inline> Read(string words)
    {
        var at = 0;
        while (at < words.Length)
        {
            var next = words.AsSpan(at).IndexOfAny(Marks);
            if (next != 0)
            {
                var end = next < 0 ? words.Length : at + next;
                Text(words[at..end]);
                at = end;
                continue;
            }
            at += Sign(words, at);
        }
        foreach (var left in open)
            pieces[left] = new(new Text(pieces[left].Mark!) { Span = span }, null);
        return Seq.Of(pieces.Where(piece => piece.Inline is not null).Select(piece => piece.Inline!));
    }

    /// <summary>How many characters were read.</summary>
    private int Sign(string words, int at) => words[at] switch
    {
        '*' => Stars(words, at),
        '=' => EqualsSign(words, at),
        '<' => Angle(words, at),
        '>' => Arrows(words, at),
        '[' => Bracket(words, at),
        '{' => Call(words, at, SecondCall()),
        _ => Tilde(words, at),
    };

    private int Tilde(string words, int at)
    {
        var isPair = at + 1 < words.Length && words[at + 1] == '~';
        Text(isPair ? "\u00A0" : "~");
        return isPair ? 2 : 1;
    }

    private int Stars(string words, int at)
    {
        var length = 1;
        while (at + length < words.Length && words[at + length] == '*') length++;
        var mark = words.Substring(at, length);
        if (length > 3)
        {
            Text(mark);
            return length;
        }
        var before = at > 0 ? words[at - 1] : ' ';
        var behind = at + length < words.Length ? words[at + length] : ' ';
        var mayClose = !char.IsWhiteSpace(before) && !IsWord(behind);
        if (mayClose && Opened(mark) is >= 0 and var opening)
        {
            Close(opening, content => length switch
            {
                1 => new Styled(SpanKind.Emphasis, content) { Span = span },
                2 => new Styled(SpanKind.Strong, content) { Span = span },
                _ => new Styled(SpanKind.Strong, [new Styled(SpanKind.Emphasis, content) { Span = span }]) { Span = span },
            });
        }
        else if (!IsWord(before) && !char.IsWhiteSpace(behind)) Begin(mark);
        else Text(mark);
        return length;
    }

    private int EqualsSign(string words, int at)
    {
        var before = at > 0 ? words[at - 1] : ' ';
        if (!IsWord(before) && before != '=' && Typewriter().Match(words, at) is { Success: true } code)
        {
            pieces.Add(new(new Code(Joined(code.Groups[1].Value)) { Span = span }, null));
            return code.Length;
        }
        Text("=");
        return 1;
    }

    private int Angle(string words, int at)
    {
        if (words.AsSpan(at).StartsWith("<<<", StringComparison.Ordinal))
        {
            reading.Lose(Direction, "");
            return 3;
        }
        if (Verbatim().Match(words, at) is { Success: true } verbatim)
        {
            Text(verbatim.Groups[1].Value);
            return verbatim.Length;
        }
        if (CodeTag().Match(words, at) is { Success: true } code)
        {
            pieces.Add(new(new Code(Joined(code.Groups[1].Value.Replace("<verbatim>", "", StringComparison.Ordinal).Replace("</verbatim>", "", StringComparison.Ordinal))) { Span = span }, null));
            return code.Length;
        }
        if (Break().Match(words, at) is { Success: true } lineEnd)
        {
            pieces.Add(new(new LineBreak { Span = span }, null));
            return lineEnd.Length;
        }
        if (RubyTag().Match(words, at) is { Success: true } ruby)
        {
            reading.Lose(Ruby, ruby.Groups[1].Value);
            Text($"{ruby.Groups[1].Value.Trim()} ({ruby.Groups[2].Value.Trim()})");
            return ruby.Length;
        }
        if (Tag().Match(words, at) is not { Success: true } tag || (tag.Groups[2].Value is var name && name[0] != '[' && !Tags.ContainsKey(name)))
        {
            Text("<");
            return 1;
        }
        if (tag.Groups[1].Length == 0) Begin(tag.Value);
        else if (Opened($"<{name}>") is >= 0 and var opening) Close(opening, content => Element(name, content));
        else Text(tag.Value);
        return tag.Length;
    }

    private int Arrows(string words, int at)
    {
        if (words.AsSpan(at).StartsWith(">>>", StringComparison.Ordinal))
        {
            reading.Lose(Direction, "");
            return 3;
        }
        Text(">");
        return 1;
    }

    private Styled Element(string name, Seq<Inline> content)
    {
        if (name[0] == '[') return new(SpanKind.Plain, content) { Span = span, Attributes = MuseReading.InLanguage(name[1..^1]) };
        if (name == "sf") reading.Lose(Sans, Publish.Model.Walking.PlainText.WithoutNotes(content));
        return new(Tags[name], content) { Span = span };
    }

    private int Bracket(string words, int at)
    {
        if (LinkMark().Match(words, at) is { Success: true } link)
        {
            var caption = link.Groups[2].Success ? link.Groups[2].Value : null;
            foreach (var inline in MuseLinks.Read(link.Groups[1].Value.Trim(), caption, reading, span))
                pieces.Add(new(inline, null));
            return link.Length;
        }
        return Call(words, at, FirstCall());
    }

    /// <summary>The space before a call is print's.</summary>
    private int Call(string words, int at, Regex shape)
    {
        if (shape.Match(words, at) is not { Success: true } call || reading.Notes.Read(call.Value, span) is not { } note)
        {
            Text(words[at].ToString());
            return 1;
        }
        if (pieces.Count > 0 && pieces[^1] is { Inline: Text { Value: [.., ' ' or '\n'] value } last })
        {
            var kept = value.TrimEnd(' ', '\n');
            pieces[^1] = new(kept.Length > 0 ? last with { Value = kept } : null, null);
        }
        pieces.Add(new(note, null));
        return call.Length;
    }

    private void Text(string words)
    {
        if (words.Length > 0) pieces.Add(new(new Text(words) { Span = span }, null));
    }

    private void Begin(string mark)
    {
        open.Add(pieces.Count);
        pieces.Add(new(null, mark));
    }

    /// <summary>Where among the open marks the last of this kind is; -1 for none.</summary>
    private int Opened(string mark)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (pieces[open[i]].Mark == mark) return i;
            // Stars do not reach over a tag.
            if (mark[0] == '*' && pieces[open[i]].Mark![0] == '<') return -1;
        }
        return -1;
    }

    private void Close(int opening, Func<Seq<Inline>, Inline> make)
    {
        var start = open[opening];
        for (var i = opening + 1; i < open.Count; i++)
            pieces[open[i]] = new(new Text(pieces[open[i]].Mark!) { Span = span }, null);
        open.RemoveRange(opening, open.Count - opening);
        var content = Seq.Of(pieces.Skip(start + 1).Where(piece => piece.Inline is not null).Select(piece => piece.Inline!));
        pieces.RemoveRange(start, pieces.Count - start);
        if (!content.IsEmpty) pieces.Add(new(make(content), null));
    }

    private static string Joined(string code) => code.Replace('\n', ' ');

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>The link that the words begin with; null where they begin otherwise.</summary>
    public static (int Length, string Address, string? Words)? LinkAt(string words) =>
        LinkMark().Match(words) is { Success: true, Index: 0 } link ? (link.Length, link.Groups[1].Value.Trim(), link.Groups[2].Success ? link.Groups[2].Value : null) : null;

    [GeneratedRegex(@"\G=(?![\s=])([^=]*[^\s=])=(?![\w=])", RegexOptions.CultureInvariant)]
    private static partial Regex Typewriter();

    [GeneratedRegex(@"\G<verbatim>(.*?)</verbatim>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Verbatim();

    [GeneratedRegex(@"\G<code>(.*?)</code>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CodeTag();

    [GeneratedRegex(@"\G<br *\/*>", RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"\G<ruby>([^<>|]+)\|([^<>|]+)</ruby>", RegexOptions.CultureInvariant)]
    private static partial Regex RubyTag();

    [GeneratedRegex(@"\G<(/?)([a-z]+|\[[A-Za-z]+(?:-[A-Za-z0-9]+)*\])>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\G\[\[([^\]\[]+)\](?:\[((?:[^\[\]]|\[[^\[\]]*\])+)\])?\]", RegexOptions.CultureInvariant)]
    private static partial Regex LinkMark();

    [GeneratedRegex(@"\G\[[1-9][0-9]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex FirstCall();

    [GeneratedRegex(@"\G\{[1-9][0-9]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex SecondCall();
}
