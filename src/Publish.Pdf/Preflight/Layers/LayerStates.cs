using Publish.Pdf.Import;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Layers;

/// <summary>A layer of a file.</summary>
/// <param name="IsShown">On a screen, as the file opens.</param>
/// <param name="Prints">When it is sent to a printer, which its usage may say otherwise.</param>
/// <param name="Said">What it says of its use in print; null for nothing.</param>
internal sealed record Layer(string Name, bool IsShown, bool Prints, bool? Said)
{
    /// <summary>Something that belongs to it does not print, though it does: the file turns it round, or wants others with it.</summary>
    public bool IsOverruled { get; init; }
}

/// <summary>Which layers (optional content groups) print: the default configuration, what each group says of its use in print, and what groups
/// of groups come to (ISO 32000-1, 8.11.4).</summary>
internal sealed class LayerStates
{
    private const int Deepest = 16;
    private const int MostGroups = 20_000;

    private readonly SourceObjects objects;
    private readonly Dictionary<IndirectReference, Layer> groups = [];

    public LayerStates(SourceObjects objects)
    {
        this.objects = objects;
        if (objects.Resolve(SourceObjects.Entry(objects.Catalog, "OCProperties")) is not DictionaryToken properties
            || objects.Resolve(SourceObjects.Entry(properties, "OCGs")) is not ArrayToken all) return;
        var settings = objects.Resolve(SourceObjects.Entry(properties, "D")) as DictionaryToken ?? new(new Dictionary<NameToken, IToken>());
        var (on, off) = (References(settings, "ON"), References(settings, "OFF"));
        var isOffAtFirst = Name(settings, "BaseState") == "OFF";
        var printing = ForPrint(settings);
        foreach (var token in all.Data.Take(MostGroups).OfType<IndirectReferenceToken>())
        {
            if (objects.Resolve(token) is not DictionaryToken group) continue;
            var shown = isOffAtFirst ? on.Contains(token.Data) : !off.Contains(token.Data);
            var said = Usage(group);
            groups[token.Data] = new(Text(group, "Name"), shown, printing.Contains(token.Data) ? said ?? shown : shown, said);
        }
    }

    public IEnumerable<Layer> All => groups.Values;

    /// <summary>Whether what belongs to a group, or to groups of groups, is printed.</summary>
    /// <param name="met">Is told each layer that has a say.</param>
    public bool Prints(IToken? token, Action<Layer> met)
    {
        var asked = new List<Layer>();
        var prints = Prints(token, asked.Add, 0);
        foreach (var layer in asked) met(layer);
        if (!prints && asked.Count > 0 && asked.TrueForAll(layer => layer.Prints)) met(asked[0] with { IsOverruled = true });
        return prints;
    }

    private bool Prints(IToken? token, Action<Layer> met, int depth)
    {
        if (token is IndirectReferenceToken reference && groups.TryGetValue(reference.Data, out var layer))
        {
            met(layer);
            return layer.Prints;
        }
        return depth > Deepest || objects.Resolve(token) is not DictionaryToken membership || Name(membership, "Type") != "OCMD" || Member(membership, met, depth);
    }

    private bool Member(DictionaryToken membership, Action<Layer> met, int depth)
    {
        if (objects.Resolve(SourceObjects.Entry(membership, "VE")) is ArrayToken expression) return Expressed(expression, met, depth + 1);
        var listed = SourceObjects.Entry(membership, "OCGs");
        IReadOnlyList<IToken> members = objects.Resolve(listed) is ArrayToken array ? array.Data : listed is null ? [] : [listed];
        var states = members.OfType<IndirectReferenceToken>().Where(member => groups.ContainsKey(member.Data)).Select(member => Prints(member, met, depth + 1)).ToArray();
        if (states.Length == 0) return true;
        return Name(membership, "P") switch
        {
            "AllOn" => states.All(state => state),
            "AnyOff" => states.Any(state => !state),
            "AllOff" => states.All(state => !state),
            _ => states.Any(state => state),
        };
    }

    private bool Expressed(ArrayToken expression, Action<Layer> met, int depth)
    {
        if (depth > Deepest || expression.Length == 0 || objects.Resolve(expression.Data[0]) is not NameToken { Data: var word }) return true;
        var terms = expression.Data.Skip(1).Select(term => objects.Resolve(term) is ArrayToken inner ? Expressed(inner, met, depth + 1) : Prints(term, met, depth + 1)).ToArray();
        return word switch { "And" => terms.All(term => term), "Or" => terms.Any(term => term), "Not" => terms.Length == 0 || !terms[0], _ => true };
    }

    /// <summary>Those whose use in print is asked for, by the event of printing.</summary>
    private HashSet<IndirectReference> ForPrint(DictionaryToken settings)
    {
        var found = new HashSet<IndirectReference>();
        if (objects.Resolve(SourceObjects.Entry(settings, "AS")) is not ArrayToken uses) return found;
        foreach (var use in uses.Data.Select(objects.Resolve).OfType<DictionaryToken>())
            if (Name(use, "Event") == "Print" && objects.Resolve(SourceObjects.Entry(use, "Category")) is ArrayToken categories
                && categories.Data.Any(category => objects.Resolve(category) is NameToken { Data: "Print" }))
                found.UnionWith(References(use, "OCGs"));
        return found;
    }

    private bool? Usage(DictionaryToken group) =>
        objects.Resolve(SourceObjects.Entry(group, "Usage")) is DictionaryToken usage && objects.Resolve(SourceObjects.Entry(usage, "Print")) is DictionaryToken print
            ? Name(print, "PrintState") switch { "ON" => true, "OFF" => false, _ => null }
            : null;

    private HashSet<IndirectReference> References(DictionaryToken entries, string key) =>
        objects.Resolve(SourceObjects.Entry(entries, key)) is ArrayToken array ? [.. array.Data.OfType<IndirectReferenceToken>().Select(token => token.Data)] : [];

    private string Name(DictionaryToken entries, string key) => objects.Resolve(SourceObjects.Entry(entries, key)) is NameToken name ? name.Data : "";

    private string Text(DictionaryToken entries, string key) => objects.Resolve(SourceObjects.Entry(entries, key)) switch
    {
        StringToken text => InfoText.Legible(text.Data),
        HexToken hex => InfoText.Legible(hex.Data),
        _ => "",
    };
}
