using System.Text;
using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>What becomes of a field.</summary>
internal enum FieldFate
{
    /// <summary>Its result is text.</summary>
    Kept,

    /// <summary>A list of contents or an index: Publish makes its own.</summary>
    List,

    /// <summary>The number of the page that it stands on.</summary>
    PageNumber,

    /// <summary>It has no result that is shown.</summary>
    Silent,
}

/// <summary>Fields that are open: they go over runs and paragraphs, and within each other (ISO/IEC 29500-1, 17.16.2; RTF has the same).</summary>
internal sealed class Fields
{
    private readonly List<Field> open = [];

    /// <summary>Between a field's beginning and its result: letters are instructions.</summary>
    public bool IsInstruction => open.Exists(one => !one.HasResult);

    /// <summary>The fate of what is read now: that of the outermost field that is not kept.</summary>
    public FieldFate Fate => open.Find(one => one.Fate != FieldFate.Kept)?.Fate ?? FieldFate.Kept;

    /// <summary>The link that the innermost field makes of its result; null for none.</summary>
    public LinkTarget? Link => open.FindLast(one => one.Link is not null)?.Link;

    public void Begin() => open.Add(new());

    public void Instruct(string words)
    {
        if (open.Count > 0 && !open[^1].HasResult) open[^1].Instruction.Append(words);
    }

    /// <returns>The instruction that was read, when its result begins.</returns>
    public FieldInstruction? Separate() => open.Count > 0 && !open[^1].HasResult ? open[^1].Read() : null;

    /// <returns>The instruction of a field that has ended without a result.</returns>
    public FieldInstruction? End()
    {
        if (open.Count == 0) return null;
        var field = open[^1];
        var read = field.HasResult ? null : field.Read();
        open.RemoveAt(open.Count - 1);
        return read;
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool HasResult { get; private set; }

        public FieldFate Fate { get; private set; }

        public LinkTarget? Link { get; private set; }

        public FieldInstruction Read()
        {
            HasResult = true;
            var read = FieldInstruction.Of(Instruction.ToString());
            (Fate, Link) = (read.Fate, read.Link);
            return read;
        }
    }
}

/// <param name="Name">In capitals: "HYPERLINK".</param>
/// <param name="Arguments">Without switches and their values.</param>
internal sealed record FieldInstruction(string Name, List<string> Arguments, Dictionary<char, string> Switches)
{
    public FieldFate Fate => Name switch
    {
        "TOC" or "INDEX" or "TOA" => FieldFate.List,
        "PAGE" or "NUMPAGES" or "SECTIONPAGES" => FieldFate.PageNumber,
        "XE" or "TC" or "TA" or "RD" or "SET" or "ASK" or "NEXT" => FieldFate.Silent,
        _ => FieldFate.Kept,
    };

    public LinkTarget? Link => Name switch
    {
        "HYPERLINK" when Arguments.Count > 0 => new() { Url = Arguments[0] + (Switches.TryGetValue('l', out var place) ? "#" + place : "") },
        "HYPERLINK" when Switches.TryGetValue('l', out var place) => new() { Anchor = place },
        "REF" or "NOTEREF" when Arguments.Count > 0 => new() { Anchor = Arguments[0], Form = ReferenceForm.TextOnly },
        "PAGEREF" when Arguments.Count > 0 => new() { Anchor = Arguments[0], Form = ReferenceForm.PageNumber },
        _ => null,
    };

    public static FieldInstruction Of(string text)
    {
        var words = Words(text);
        var arguments = new List<string>();
        var switches = new Dictionary<char, string>();
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] is not ['\\', var letter, ..]) arguments.Add(words[i]);
            // Only these have a value behind them.
            else if (letter is 'l' or 't' or 'o' or 'f' or 's' or '@' or '*' or '#' && i + 1 < words.Count && !words[i + 1].StartsWith('\\')) switches[letter] = words[++i];
            else switches[letter] = "";
        }
        return new(words.Count > 0 ? words[0].ToUpperInvariant() : "", arguments, switches);
    }

    /// <summary>Parted at white space, but not between quotation marks.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i])) i++;
            else if (text[i] is '"' or '“')
            {
                var end = text.AsSpan(i + 1).IndexOfAny('"', '”') is >= 0 and var close ? i + 1 + close : text.Length;
                words.Add(text[(i + 1)..end].Replace(@"\\", @"\", StringComparison.Ordinal));
                i = end + 1;
            }
            else
            {
                var end = i;
                while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
                words.Add(text[i..end]);
                i = end;
            }
        }
        return words;
    }
}
