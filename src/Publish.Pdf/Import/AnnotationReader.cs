using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>
/// Finds what of a page's annotations a printer would print (ISO 32000-1, 12.5.3 and 12.5.5): those with the flag "print", not hidden, by their normal appearance.
/// </summary>
internal sealed class AnnotationReader(SourceObjects objects)
{
    private const int MostOnAPage = 10_000;
    private const int DeepestField = 32;
    private const int Hidden = 2;
    private const int Print = 4;

    public PageAnnotations Read(IToken? token)
    {
        if (objects.Resolve(token) is not ArrayToken { Length: > 0 } array)
            return PageAnnotations.None;
        var printed = new List<Appearance>();
        var unpictured = new List<BareAnnotation>();
        var (leavesOut, bare) = (false, false);
        foreach (var entry in array.Data.Take(MostOnAPage))
        {
            if (objects.Resolve(entry) is not DictionaryToken annotation || Has(annotation, Hidden) || Kind(annotation) == "Popup")
                continue;
            if (Lacking(annotation) is { } lacking) unpictured.Add(lacking);
            if (Kind(annotation) != "Link" && Has(annotation, Print) && AppearanceOf(annotation) is { } appearance)
                printed.Add(appearance);
            else if (Kind(annotation) == "Widget")
                bare |= IsFilled(annotation);
            else
                leavesOut = true;
        }

        return new(printed, leavesOut, bare) { Bare = unpictured };
    }

    /// <summary>Null for one that has a picture, does not print, or draws nothing of its own: a field without a value, and what only presses look at.</summary>
    private BareAnnotation? Lacking(DictionaryToken annotation)
    {
        var kind = Kind(annotation) ?? "";
        if (kind == "Link" && !HasFrame(annotation) || kind is "PrinterMark" or "TrapNet" or "Watermark" || !Has(annotation, Print) || (kind == "Widget" && !IsFilled(annotation))) return null;
        if (objects.Resolve(SourceObjects.Entry(annotation, "AP")) is DictionaryToken appearances && SourceObjects.Entry(appearances, "N") is not null) return null;
        return objects.Box(SourceObjects.Entry(annotation, "Rect")) is { } place ? new(kind, place, SourceObjects.Entry(annotation, "OC")) : null;
    }

    /// <summary>A link shows nothing but a frame, which is a point wide where nothing is said (ISO 32000-1, 12.5.2 and 12.5.4).</summary>
    private bool HasFrame(DictionaryToken annotation)
    {
        if (objects.Resolve(SourceObjects.Entry(annotation, "BS")) is DictionaryToken style && objects.Number(SourceObjects.Entry(style, "W")) is { } wide) return wide > 0;
        if (objects.Resolve(SourceObjects.Entry(annotation, "Border")) is ArrayToken { Length: >= 3 } border) return objects.Number(border.Data[2]) is > 0;
        // Without a word on it some draw a frame and most do not.
        return SourceObjects.Entry(annotation, "BS") is not null;
    }

    private string? Kind(DictionaryToken annotation) => (objects.Resolve(SourceObjects.Entry(annotation, "Subtype")) as NameToken)?.Data;

    private bool Has(DictionaryToken annotation, int flag) => ((long)(objects.Number(SourceObjects.Entry(annotation, "F")) ?? 0) & flag) != 0;

    private Appearance? AppearanceOf(DictionaryToken annotation)
    {
        if (objects.Resolve(SourceObjects.Entry(annotation, "AP")) is not DictionaryToken appearances || objects.Box(SourceObjects.Entry(annotation, "Rect")) is not { } place)
            return null;
        var normal = SourceObjects.Entry(appearances, "N");
        if (objects.Resolve(normal) is DictionaryToken states)
            normal = objects.Resolve(SourceObjects.Entry(annotation, "AS")) is NameToken state ? SourceObjects.Entry(states, state.Data) : null;
        return normal is IndirectReferenceToken && objects.Resolve(normal) is StreamToken form && Placed(form.StreamDictionary, place) is { } matrix
            ? new(normal, matrix, SourceObjects.Entry(annotation, "OC"), Kind(annotation) ?? "")
            : null;
    }

    /// <summary>Algorithm 8 of 12.5.5: the form's box, turned by its own matrix, is stretched over the annotation's rectangle.</summary>
    private double[]? Placed(DictionaryToken form, SourceBox place)
    {
        if (objects.Box(SourceObjects.Entry(form, "BBox")) is not { } box)
            return null;
        var turned = box.Turned(objects.Numbers(SourceObjects.Entry(form, "Matrix")) is { Length: 6 } matrix ? matrix : [1, 0, 0, 1, 0, 0]);
        if (turned.IsEmpty)
            return null;
        var (x, y) = ((place.Right - place.Left) / (turned.Right - turned.Left), (place.Top - place.Bottom) / (turned.Top - turned.Bottom));
        return [x, 0, 0, y, place.Left - (turned.Left * x), place.Bottom - (turned.Bottom * y)];
    }

    // A field may stand above its annotation, which then has no value of its own.
    private bool IsFilled(DictionaryToken field)
    {
        for (var level = 0; level < DeepestField; level++)
        {
            if (objects.Resolve(SourceObjects.Entry(field, "V")) is { } value)
                return value is StringToken { Data.Length: > 0 } or HexToken { Bytes.Length: > 0 };
            if (objects.Resolve(SourceObjects.Entry(field, "Parent")) is not DictionaryToken parent)
                return false;
            field = parent;
        }

        return false;
    }
}
