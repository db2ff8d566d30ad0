using System.Globalization;
using System.Text;
using Publish.Pdf.Preflight.Contents;

namespace Publish.Pdf.Preflight.Mending;

/// <summary>What is to be changed in contents, by places in their bytes; all else stays as it is, to the byte.</summary>
internal sealed class ContentEdits
{
    private readonly SortedDictionary<int, (int End, string Text)> replaced = [];
    private readonly Dictionary<(int Start, int End), double> widths = [];
    private readonly Dictionary<(int Start, int End), string?> knocked = [];

    /// <summary>Switches overprinting off for one object.</summary>
    public const string Knock = "ZPKnock";

    /// <summary>The graphics states that must be among the resources.</summary>
    public HashSet<string> States { get; } = new(StringComparer.Ordinal);

    public bool IsEmpty => replaced.Count == 0 && widths.Count == 0 && knocked.Count == 0;

    public void Replace(int start, int end, string text) => replaced[start] = (end, text);

    public void Insert(int at, string text) => replaced[at] = (at, text);

    /// <summary>Lines that are drawn several times, at several sizes, take the width that the smallest of them needs.</summary>
    public void Widen(int start, int end, double width) => widths[(start, end)] = Math.Max(width, widths.GetValueOrDefault((start, end)));

    /// <param name="restored">What is set again within text, where the state cannot be saved; null for paths.</param>
    public void KnockOut(int start, int end, string? restored)
    {
        knocked[(start, end)] = restored;
        States.Add(Knock);
        if (restored is not null) States.Add(restored);
    }

    /// <summary>For what was found on a page that turned out to be damaged.</summary>
    public void TakeOver(ContentEdits other)
    {
        foreach (var (start, (end, text)) in other.replaced) replaced[start] = (end, text);
        foreach (var ((start, end), width) in other.widths) Widen(start, end, width);
        foreach (var ((start, end), restored) in other.knocked) KnockOut(start, end, restored);
    }

    public byte[] Apply(byte[] contents)
    {
        var pieces = new List<(int Start, int End, int Order, string Text)>();
        foreach (var (start, (end, text)) in replaced) pieces.Add((start, end, 1, text));
        foreach (var ((start, end), width) in widths)
        {
            pieces.Add((start, start, 0, $"q {Numeral(width)} w "));
            pieces.Add((end, end, 2, " Q"));
        }
        foreach (var ((start, end), restored) in knocked)
        {
            pieces.Add((start, start, 0, restored is null ? $"q /{Knock} gs " : $"/{Knock} gs "));
            pieces.Add((end, end, 2, restored is null ? " Q" : $" /{restored} gs"));
        }
        using var edited = new MemoryStream();
        var at = 0;
        // What closes comes before what opens at the same place.
        foreach (var (start, end, _, text) in pieces.OrderBy(piece => piece.Start).ThenByDescending(piece => piece.Order == 2).ThenBy(piece => piece.Order))
        {
            if (start < at && end > start) continue;
            edited.Write(contents.AsSpan(at, Math.Max(at, start) - at));
            edited.Write(Encoding.Latin1.GetBytes(text));
            at = Math.Max(at, end);
        }
        edited.Write(contents.AsSpan(at));
        return edited.ToArray();
    }

    public static string Numeral(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture);

    /// <summary>An operand as it is written.</summary>
    public static string Written(byte[] contents, Operand operand) => Encoding.Latin1.GetString(contents, operand.Start, operand.End - operand.Start);
}
