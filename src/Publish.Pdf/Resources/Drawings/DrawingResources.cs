using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources.Drawings;

/// <summary>What one content stream of a drawing names: opacities, patterns, groups and pictures, each once.</summary>
internal sealed class DrawingResources
{
    private readonly SortedSet<int> fills = [];
    private readonly SortedSet<int> strokes = [];
    private readonly List<PdfRef> states = [];
    private readonly List<PdfRef> patterns = [];
    private readonly List<PdfRef> objects = [];

    public void Opacity(int thousandths, bool isStroke) => (isStroke ? strokes : fills).Add(thousandths);

    /// <summary>Its number in the name: /M0, /M1 …</summary>
    public int State(PdfRef state) => NumberOf(state, states);

    /// <summary>/G0, /G1 …</summary>
    public int Pattern(PdfRef pattern) => NumberOf(pattern, patterns);

    /// <summary>/X0, /X1 …</summary>
    public int Object(PdfRef thing) => NumberOf(thing, objects);

    public void Write(DictionaryScope entries)
    {
        using var resources = entries.Dictionary(Key.Resources);
        WriteStates(resources);
        WriteRefs(resources, Key.Pattern, "/G"u8, patterns);
        WriteRefs(resources, Key.XObject, "/X"u8, objects);
    }

    private void WriteStates(DictionaryScope resources)
    {
        if (fills.Count + strokes.Count + states.Count == 0) return;
        using var all = resources.Dictionary(Key.ExtGState);
        foreach (var fill in fills) all.Sink.Raw("/a"u8).Integer(fill).Raw("<</ca "u8).Thousandths(fill).Raw(">>"u8);
        foreach (var stroke in strokes) all.Sink.Raw("/A"u8).Integer(stroke).Raw("<</CA "u8).Thousandths(stroke).Raw(">>"u8);
        for (var i = 0; i < states.Count; i++) all.Sink.Raw("/M"u8).Integer(i).Raw((byte)' ').Ref(states[i]);
    }

    private static void WriteRefs(DictionaryScope resources, ReadOnlySpan<byte> key, ReadOnlySpan<byte> letter, List<PdfRef> refs)
    {
        if (refs.Count == 0) return;
        using var all = resources.Dictionary(key);
        for (var i = 0; i < refs.Count; i++) all.Sink.Raw(letter).Integer(i).Raw((byte)' ').Ref(refs[i]);
    }

    private static int NumberOf(PdfRef one, List<PdfRef> among)
    {
        var known = among.IndexOf(one);
        if (known >= 0) return known;
        among.Add(one);
        return among.Count - 1;
    }
}
