using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Themes;

namespace Publish.Press.Paging;

/// <summary>How large a page is wanted: <c>page: a6</c> in <c>zine.yaml</c>, <c>page: 120mm x 170mm</c>, or <c>page: {width: 120mm, height: 170mm}</c>.</summary>
/// <param name="Size">Null where it is said and cannot be.</param>
internal sealed record PageWish(Size? Size, SourceSpan Span)
{
    private const string Key = "page";
    private const string Width = "width";
    private const string Height = "height";

    /// <summary>Null where nothing is said.</summary>
    public static PageWish? Of(Settings settings, DiagnosticBag bag)
    {
        foreach (var entry in settings.Others)
            if (entry.Key == Key) return new(Checked(entry.Value, bag), entry.Value.Span);
        return null;
    }

    private static Size? Checked(SettingNode node, DiagnosticBag bag)
    {
        if (Read(node, bag) is not { } size) return null;
        if (TrimSizes.IsPage(size)) return size;
        bag.PageOutOfRange(node.Span, size);
        return null;
    }

    private static Size? Read(SettingNode node, DiagnosticBag bag) => node switch
    {
        SettingScalar scalar => Words(scalar, bag),
        SettingMap map => Sides(map, bag),
        _ => NoSize(node, null, bag),
    };

    private static Size? Words(SettingScalar scalar, DiagnosticBag bag) =>
        TrimSizes.Find(scalar.Value) ?? TrimSizes.Sides(scalar.Value) ?? NoSize(scalar, TrimSizes.Nearest(scalar.Value), bag);

    private static Size? Sides(SettingMap map, DiagnosticBag bag)
    {
        foreach (var entry in map.Entries)
            if (entry.Key is not (Width or Height)) bag.NoSideOfPage(entry.KeySpan, entry.Key);
        var (width, height) = (Side(map, Width, bag), Side(map, Height, bag));
        return width is { } across && height is { } down ? new Size(across, down) : null;
    }

    private static Length? Side(SettingMap map, string name, DiagnosticBag bag)
    {
        if (map.Find(name) is not { } node) bag.SideMissing(map.Span, name);
        else if (node is SettingScalar scalar && (LengthWords.Read(scalar.Value.TrimStart(' ', '-', '−')), scalar.Value.TrimStart()) is ({ } length, [var sign, ..])) return sign is '-' or '−' ? -length : length;
        else bag.SideWithoutUnit(node.Span, name);
        return null;
    }

    private static Size? NoSize(SettingNode node, string? nearest, DiagnosticBag bag)
    {
        bag.NoPageSize(node.Span, nearest);
        return null;
    }
}
