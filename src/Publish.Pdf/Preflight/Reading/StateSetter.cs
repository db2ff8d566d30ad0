using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Inking;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Takes over what a dictionary of graphics state sets (ISO 32000-1, table 58).</summary>
internal sealed class StateSetter(ContentsNest nest, Scene scene)
{
    private readonly Dictionary<(IToken, Affine), SoftMask?> masks = [];

    private SourceObjects Objects => nest.Room.Objects;

    public void Take(GraphicsState state, string name)
    {
        if (Objects.Resolve(nest.Room.Named(nest.Resources, "ExtGState", name)) is not DictionaryToken entries)
        {
            scene.Broken($"the graphics state “{name}” is not in the file");
            return;
        }
        state.LineWidth = Number(entries, "LW") is { } width ? Math.Abs(width) : state.LineWidth;
        state.FillAlpha = Number(entries, "ca") ?? state.FillAlpha;
        state.StrokeAlpha = Number(entries, "CA") ?? state.StrokeAlpha;
        state.OverprintMode = (int)(Number(entries, "OPM") ?? state.OverprintMode);
        // Where only OP is given, it is for fills too.
        var stroke = Flag(entries, "OP");
        state.StrokeOverprints = stroke ?? state.StrokeOverprints;
        state.FillOverprints = Flag(entries, "op") ?? stroke ?? state.FillOverprints;
        // TR2 goes before TR; a name says that nothing is changed (ISO 32000-1, table 58).
        if ((SourceObjects.Entry(entries, "TR2") ?? SourceObjects.Entry(entries, "TR")) is { } curve) scene.ChangesTones |= IsCurve(curve);
        if (Objects.Resolve(SourceObjects.Entry(entries, "BM")) is { } blend) state.Blend = Blended(blend);
        if (Objects.Resolve(SourceObjects.Entry(entries, "Font")) is ArrayToken { Length: >= 2 } font)
            (state.Font, state.FontSize) = (nest.Room.Fonts.Read(font.Data[0]), Objects.Number(font.Data[1]) ?? 0);
        if (SourceObjects.Entry(entries, "SMask") is { } mask) state.Mask = Mask(mask, state);
    }

    private bool IsCurve(IToken curve) => scene.IsPrinted && scene.Hidden == 0 && Objects.Resolve(curve) switch
    {
        ArrayToken array => array.Data.Any(one => Objects.Resolve(one) is DictionaryToken or StreamToken),
        DictionaryToken or StreamToken => true,
        _ => false,
    };

    private Blend Blended(IToken token) => token switch
    {
        NameToken name => Blending.Named(name.Data),
        // Of several the first that is known counts.
        ArrayToken array => array.Data.Select(Objects.Resolve).OfType<NameToken>().Select(name => Blending.Named(name.Data)).FirstOrDefault(blend => blend != Blend.Other),
        _ => Blend.Normal,
    };

    private SoftMask? Mask(IToken token, GraphicsState state)
    {
        if (Objects.Resolve(token) is not DictionaryToken entries) return null;
        if (masks.TryGetValue((token, state.Matrix), out var known)) return known;
        return masks[(token, state.Matrix)] = Read(entries, state);
    }

    private SoftMask? Read(DictionaryToken entries, GraphicsState state)
    {
        var group = SourceObjects.Entry(entries, "G");
        if (Objects.Resolve(group) is not StreamToken form)
        {
            scene.Broken("a soft mask is not in the file, or is damaged");
            return null;
        }
        var inner = new Scene(scene.Shown) { IsPrinted = false };
        FormPlayer.Play(nest, inner, new() { Matrix = state.Matrix }, form, (group as IndirectReferenceToken)?.Data);
        foreach (var problem in inner.Problems) scene.Broken(problem);
        var isOfLight = Objects.Resolve(SourceObjects.Entry(entries, "S")) is not NameToken { Data: "Alpha" };
        return new(inner, isOfLight, Backdrop(entries, form), Function.Read(SourceObjects.Entry(entries, "TR"), Objects, nest.Room.Unpacker));
    }

    private double Backdrop(DictionaryToken entries, StreamToken form)
    {
        if (Objects.Numbers(SourceObjects.Entry(entries, "BC")) is not { Length: > 0 } values || Objects.Resolve(SourceObjects.Entry(form.StreamDictionary, "Group")) is not DictionaryToken group)
            return 0;
        var space = nest.Room.Colours.Read(SourceObjects.Entry(group, "CS"), null)
            ?? values.Length switch { 1 => GreySpace.Plain, 3 => LightSpace.Plain, _ => (ColourSpace)ProcessSpace.Plain };
        return space.Paint(values).Light;
    }

    private double? Number(DictionaryToken entries, string key) => Objects.Number(SourceObjects.Entry(entries, key));

    private bool? Flag(DictionaryToken entries, string key) => Objects.Resolve(SourceObjects.Entry(entries, key)) is BooleanToken flag ? flag.Data : null;
}
