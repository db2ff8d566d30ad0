using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>How large a picture is wanted and where, as its braces say it: <c>{width=50% .left}</c>.</summary>
internal static class FigureWishes
{
    public const string FullPage = "full-page";

    /// <summary>A page of its own that the picture covers, whatever its shape.</summary>
    public const string Bleed = "bleed";

    /// <summary>Two pages that face each other, one half of the picture on each.</summary>
    public const string Spread = "spread";

    /// <summary>A figure that stays where it is typed.</summary>
    public const string Here = "here";

    /// <summary>A figure at the head of a page.</summary>
    public const string Top = "top";

    /// <summary>A figure at the foot of a page.</summary>
    public const string Bottom = "bottom";

    public const string Halftone = "halftone", Threshold = "threshold", LineArt = "lineart";

    public const string Left = "left", Right = "right";

    public const string Width = "width", Height = "height", Align = "align", Caption = "caption", At = "at";

    /// <summary>All of the measure, or of the text's height.</summary>
    private const int Whole = 1000;

    /// <summary>The classes, each with its point, and keys that are taken here; those of weblogs (<c>alignleft</c>) too.</summary>
    public static readonly string[] Taken =
    [
        .. ((string[])[FullPage, Bleed, Spread, Figure.Verso, Here, Top, Bottom, Left, Right, "float-left", "float-right", "alignleft", "alignright", "aligncenter", Halftone, Threshold, LineArt, Figure.PageBorder, Figure.PageBackground, Figure.Stamp]).Select(name => "." + name),
        Width, Height, Align, Caption, At,
    ];

    /// <summary>The figure as its braces want it; what they say in vain is told.</summary>
    /// <param name="typed">Null where there are none.</param>
    public static Figure Apply(Figure figure, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        if (typed is null) return figure;
        if (IsBackdrop(typed)) return Backdrop(figure, typed, span, reading);
        if (IsStamp(typed)) return Stamp(figure, typed, span, reading);
        var wanted = figure with { Placement = Placement(typed, figure.Placement), Treatment = Treatment(typed, span, reading) ?? figure.Treatment };
        var side = Side(typed, span, reading) ?? wanted.Side;
        var (width, height) = (Extent(typed, Width, span, reading) ?? wanted.Width, Extent(typed, Height, span, reading) ?? wanted.Height);
        wanted = wanted with { CaptionPlace = PlaceOfCaption(typed, span, reading) ?? wanted.CaptionPlace };
        var isVerso = typed.Has(Figure.Verso);
        TellOfOtherPlaces(wanted, typed, span, reading);
        if (wanted.TakesPage) return OnItsPage(wanted with { Width = width, Height = height, Side = side }, isVerso, typed, span, reading);
        if (isVerso) Vain("." + Figure.Verso, "it has no page to itself that could be a left-hand one", Braced(Spelled(wanted.Placement) ?? Here), typed, span, reading);
        var runsRound = side is FigureSide.StartRunaround or FigureSide.EndRunaround;
        if (runsRound && wanted.CaptionPlace != CaptionPlace.Below)
        {
            Vain(Caption + "=", "the text runs round it where its caption would stand", Braced(side == FigureSide.StartRunaround ? Left : Right), typed, span, reading);
            wanted = wanted with { CaptionPlace = CaptionPlace.Below };
        }
        if (runsRound && wanted.Placement is FigurePlacement.Top or FigurePlacement.Bottom)
        {
            Vain("." + Spelled(wanted.Placement)!, "the text runs round it, so it stands where it was typed", Braced(side == FigureSide.StartRunaround ? Left : Right), typed, span, reading);
            wanted = wanted with { Placement = FigurePlacement.Here };
        }
        return wanted with { Width = width, Height = height, Side = side };
    }

    /// <summary>It is to lie behind the words of its pages.</summary>
    public static bool IsBackdrop(TypedAttributes? typed) => typed.Has(Figure.PageBorder) || typed.Has(Figure.PageBackground);

    /// <summary>Nothing of a place in the text is left to choose, and a caption has no picture to stand at.</summary>
    private static Figure Backdrop(Figure figure, TypedAttributes typed, SourceSpan span, FileReading reading)
    {
        var name = typed.Has(Figure.PageBorder) ? Figure.PageBorder : Figure.PageBackground;
        if (!figure.Caption.IsEmpty)
        {
            Vain("." + name, "it has a caption, which needs a picture in the text", "the caption", typed, span, reading);
            return figure;
        }

        foreach (var other in typed.Classes)
            if (other != name && other is not (Halftone or Threshold or LineArt) && Taken.Contains("." + other)) Vain("." + other, "it lies behind the words of its pages", Braced(name), typed, span, reading);
        foreach (var pair in typed.Pairs)
            if (pair.Key is Width or Height or Align or Caption) Vain(pair.Key + "=", "it lies behind the words of its pages", Braced(name), typed, span, reading);
        return figure with { Treatment = Treatment(typed, span, reading) ?? figure.Treatment, Attributes = figure.Attributes with { Classes = figure.Attributes.Classes.Add(name) } };
    }

    /// <summary>It is to lie over the words of its page: the place says so, or the class.</summary>
    public static bool IsStamp(TypedAttributes? typed) => typed.Has(Figure.Stamp) || typed.Value(At) is not null;

    /// <summary>Its place is on the page and not in the text; a caption has no picture to stand at.</summary>
    private static Figure Stamp(Figure figure, TypedAttributes typed, SourceSpan span, FileReading reading)
    {
        var name = typed.Has(Figure.Stamp) ? "." + Figure.Stamp : At + "=";
        if (!figure.Caption.IsEmpty)
        {
            Vain(name, "it has a caption, which needs a picture in the text", "the caption", typed, span, reading);
            return figure;
        }
        if (typed.Value(At) is not { } at || PictureSpot.Parse(at) is not { } spot)
        {
            reading.Diagnostics.NoPlaceOfStamp(AttributeReader.Place(typed, name, span, reading), typed.Value(At));
            return figure;
        }
        foreach (var other in typed.Classes)
            if (other != Figure.Stamp && other is not (Halftone or Threshold or LineArt) && Taken.Contains("." + other)) Vain("." + other, "it lies on its page where at= says", $"{{{At}=\"{at}\"}}", typed, span, reading);
        foreach (var pair in typed.Pairs)
            if (pair.Key is Align or Caption) Vain(pair.Key + "=", "it lies on its page where at= says", $"{{{At}=\"{at}\"}}", typed, span, reading);
        return figure with { Spot = spot, Width = Extent(typed, Width, span, reading) ?? figure.Width, Height = Extent(typed, Height, span, reading) ?? figure.Height, Treatment = Treatment(typed, span, reading) ?? figure.Treatment };
    }

    /// <summary>It fills its page, so that no size, side or place for its caption is left to choose.</summary>
    private static Figure OnItsPage(Figure wanted, bool isVerso, TypedAttributes typed, SourceSpan span, FileReading reading)
    {
        var counts = Braced(Spelled(wanted.Placement) ?? FullPage);
        if (wanted.Width is not null) Vain(Width + "=", "it has a page to itself and fills it", counts, typed, span, reading);
        if (wanted.Height is not null) Vain(Height + "=", "it has a page to itself and fills it", counts, typed, span, reading);
        if (wanted.Side != FigureSide.Middle) Vain(Align + "=", "it has a page to itself and fills it", counts, typed, span, reading);
        if (wanted.CaptionPlace != CaptionPlace.Below) Vain(Caption + "=", "it has a page to itself, at whose foot the caption stands", counts, typed, span, reading);
        if (isVerso) wanted = wanted with { Attributes = wanted.Attributes with { Classes = wanted.Attributes.Classes.Add(Figure.Verso) } };
        return wanted with { CaptionPlace = CaptionPlace.Below, Width = null, Height = null, Side = FigureSide.Middle };
    }

    /// <summary>Of places that shut each other out one counts.</summary>
    private static void TellOfOtherPlaces(Figure wanted, TypedAttributes typed, SourceSpan span, FileReading reading)
    {
        if (Spelled(wanted.Placement) is not { } counts) return;
        foreach (var place in (ReadOnlySpan<string>)[Spread, Bleed, FullPage, Here, Top, Bottom])
            if (place != counts && typed.Has(place) && !(wanted.Placement == FigurePlacement.Spread && place == Bleed) && !(wanted.TakesPage && place == FullPage))
                Vain("." + place, "it can stand in one place only", Braced(counts), typed, span, reading);
    }

    /// <param name="wish">A class with its point, or a key with its equals sign; of a side either, since it is said in several ways.</param>
    private static void Vain(string wish, string why, string counts, TypedAttributes typed, SourceSpan span, FileReading reading)
    {
        var said = wish == Align + "=" && typed.Value(Align) is null ? "." + typed.Classes.FirstOrDefault(name => name is Left or Right || name.EndsWith("left", StringComparison.Ordinal) || name.EndsWith("right", StringComparison.Ordinal), Left) : wish;
        var shown = said[^1] == '=' ? $"{{{said}{typed.Value(said[..^1])}}}" : $"{{{said}}}";
        reading.Diagnostics.VainFigureWish(AttributeReader.Place(typed, said, span, reading), shown, why, counts);
    }

    /// <summary>The classes and keys that say it again.</summary>
    public static (Seq<string> Classes, Seq<Model.Attribute> Pairs) Write(Figure figure)
    {
        var (classes, pairs) = (new List<string>(), new List<Model.Attribute>());
        if (Spelled(figure.Placement) is { } placement) classes.Add(placement);
        if (Spelled(figure.Treatment) is { } treatment) classes.Add(treatment);
        if (figure.Spot is { } spot) pairs.Add(new(At, spot.ToString()));
        if (figure.Side == FigureSide.StartRunaround) classes.Add(Left);
        if (figure.Side == FigureSide.EndRunaround) classes.Add(Right);
        if (figure.Width is { } width) pairs.Add(new(Width, width.ToString()));
        if (figure.Height is { } height) pairs.Add(new(Height, height.ToString()));
        if (figure.Side is FigureSide.Start or FigureSide.End) pairs.Add(new(Align, figure.Side == FigureSide.Start ? Left : Right));
        if (figure.CaptionPlace != CaptionPlace.Below) pairs.Add(new(Caption, figure.CaptionPlace == CaptionPlace.Beside ? "beside" : "over"));
        return (Seq.Of(classes), Seq.Of(pairs));
    }

    /// <summary>In a row or a grid a picture is as large as that allows, and stands there with its caption below or over it; what it says else is told.</summary>
    /// <param name="name">Of what it stands in.</param>
    public static Block InGrid(Block block, string name, FileReading reading)
    {
        if (block is not Figure { TakesPage: false } figure) return block;
        if (figure.IsBackdrop)
        {
            var backdrop = figure.Attributes.HasClass(Figure.PageBorder) ? Figure.PageBorder : Figure.PageBackground;
            reading.Diagnostics.VainFigureWish(figure.Span, Braced(backdrop), "it stands beside other pictures", "::: " + name);
            figure = figure with { Attributes = figure.Attributes with { Classes = Seq.Of(figure.Attributes.Classes.Where(other => other != backdrop)) } };
            block = figure;
        }
        var plain = figure with { Spot = null, Width = null, Height = null, Side = FigureSide.Middle, Placement = FigurePlacement.Here, CaptionPlace = figure.CaptionPlace == CaptionPlace.Beside ? CaptionPlace.Below : figure.CaptionPlace };
        if (plain == figure) return block;
        var (classes, pairs) = Write(figure with { Treatment = PictureTreatment.None, CaptionPlace = figure.CaptionPlace == CaptionPlace.Over ? CaptionPlace.Below : figure.CaptionPlace });
        var wishes = classes.Select(Braced).Concat(pairs.Select(pair => $"{{{pair.Key}={pair.Value}}}"));
        reading.Diagnostics.VainFigureWish(figure.Span, string.Join(" and ", wishes), $"it is as large as its {name} allows, and stands there with its caption below or over it", "::: " + name);
        return plain;
    }

    private static string Braced(string name) => "{." + name + "}";

    private static string? Spelled(FigurePlacement placement) => placement switch
    {
        FigurePlacement.FullPage => FullPage,
        FigurePlacement.Bleed => Bleed,
        FigurePlacement.Spread => Spread,
        FigurePlacement.Pinned => Here,
        FigurePlacement.Top => Top,
        FigurePlacement.Bottom => Bottom,
        _ => null,
    };

    private static FigurePlacement Placement(TypedAttributes typed, FigurePlacement other) =>
        typed.Has(Spread) ? FigurePlacement.Spread
        : typed.Has(Bleed) ? FigurePlacement.Bleed
        : typed.Has(FullPage) && other is not (FigurePlacement.Bleed or FigurePlacement.Spread) ? FigurePlacement.FullPage
        : typed.Has(Here) ? FigurePlacement.Pinned
        : typed.Has(Top) ? FigurePlacement.Top : typed.Has(Bottom) ? FigurePlacement.Bottom : other;

    private static string? Spelled(PictureTreatment treatment) => treatment switch
    {
        PictureTreatment.Halftone => Halftone,
        PictureTreatment.Threshold => Threshold,
        PictureTreatment.LineArt => LineArt,
        _ => null,
    };

    /// <summary>Null where none is asked for.</summary>
    private static PictureTreatment? Treatment(TypedAttributes typed, SourceSpan span, FileReading reading)
    {
        PictureTreatment[] wanted = [.. Enum.GetValues<PictureTreatment>().Where(treatment => Spelled(treatment) is { } name && typed.Has(name))];
        foreach (var other in wanted.Skip(1)) Vain("." + Spelled(other), "its tones can be treated in one way only", Braced(Spelled(wanted[0])!), typed, span, reading);
        return wanted.Length > 0 ? wanted[0] : null;
    }

    private static FigureSide? Side(TypedAttributes typed, SourceSpan span, FileReading reading)
    {
        var (left, right) = (typed.Has(Left) || typed.Has("float-left") || typed.Has("alignleft"), typed.Has(Right) || typed.Has("float-right") || typed.Has("alignright"));
        if (left && right) Vain(typed.Has(Right) ? ".right" : typed.Has("float-right") ? ".float-right" : ".alignright", "it cannot stand at both sides", Braced(Left), typed, span, reading);
        if ((left || right) && typed.Value(Align) is { } align) Vain(Align + "=", "the text runs round it at a side of its own", Braced(left ? Left : Right), typed, span, reading);
        if (left || right) return left ? FigureSide.StartRunaround : FigureSide.EndRunaround;
        switch (typed.Value(Align)?.Trim().ToLowerInvariant())
        {
            case null: return null;
            case "left" or "start": return FigureSide.Start;
            case "right" or "end": return FigureSide.End;
            case "center" or "centre" or "middle": return FigureSide.Middle;
            case var other:
                reading.Diagnostics.NoFigureSide(AttributeReader.Place(typed, Align + "=", span, reading), other);
                return null;
        }
    }

    private static CaptionPlace? PlaceOfCaption(TypedAttributes typed, SourceSpan span, FileReading reading)
    {
        switch (typed.Value(Caption)?.Trim().ToLowerInvariant())
        {
            case null: return null;
            case "below": return CaptionPlace.Below;
            case "beside": return CaptionPlace.Beside;
            case "over": return CaptionPlace.Over;
            case var other:
                reading.Diagnostics.NoCaptionPlace(AttributeReader.Place(typed, Caption + "=", span, reading), other);
                return null;
        }
    }

    private static PictureExtent? Extent(TypedAttributes typed, string key, SourceSpan span, FileReading reading)
    {
        if (typed.Value(key) is not { } value || value.Trim().Equals("auto", StringComparison.OrdinalIgnoreCase)) return null;
        if (PictureExtent.Parse(value) is not { } extent)
        {
            reading.Diagnostics.NoFigureSize(AttributeReader.Place(typed, key + "=", span, reading), key, value);
            return null;
        }
        if (extent.Permille <= Whole) return extent;
        reading.Diagnostics.FigureTooLarge(AttributeReader.Place(typed, key + "=", span, reading), key, value);
        return PictureExtent.Share(Whole);
    }
}
