using System.Globalization;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>How large the text is to be: <c>size: 18pt</c> in <c>zine.yaml</c>, or what was asked for with the command.</summary>
internal static class TypeSizeReader
{
    private const string Key = "size";

    // Smaller is for insects, larger for walls.
    private static readonly Length Smallest = Length.Pt(6);
    private static readonly Length Largest = Length.Pt(48);

    /// <summary>The style at that size; as it is where nothing was said, or where, with a diagnostic, it cannot be so.</summary>
    public static Theme Sized(Theme theme, string style, Length? asked, Settings settings, DiagnosticBag bag)
    {
        var (size, span) = asked is { } given ? (given, SourceSpan.None) : Own(settings, bag);
        if (size is not { } wanted) return theme;
        if (wanted < theme.Text.Least) bag.SmallerThanItsStyle(span, wanted, style, theme.Text.Least);
        else if (wanted < Smallest || wanted > Largest) bag.SizeOutOfRange(span, wanted);
        else return theme.At(wanted).AsLargePrint();
        return theme;
    }

    /// <summary>Somebody said how large the text is, so that no page changes it.</summary>
    public static bool IsAsked(Length? asked, Settings settings) => asked is not null || settings.Others.Any(entry => entry.Key == Key);

    /// <summary>"18pt", "18 pt" or "18": type is measured in points.</summary>
    public static Length? Read(string typed) => LengthWords.Read(typed)
        ?? (decimal.TryParse(typed.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points < 1000 ? Length.Pt(points) : null);

    private static (Length? Size, SourceSpan Span) Own(Settings settings, DiagnosticBag bag)
    {
        foreach (var entry in settings.Others)
        {
            if (entry.Key != Key) continue;
            if (entry.Value is SettingScalar scalar && Read(scalar.Value) is { } size) return (size, scalar.Span);
            bag.NoTypeSize(entry.Value.Span);
        }

        return (null, SourceSpan.None);
    }
}
