using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Printing;

/// <summary>A paper as its maker describes it. Caliper = weight × bulk: 80 g/m² at 1.25 cm³/g is 0.1 mm.</summary>
/// <param name="Gsm">Grams a square metre.</param>
/// <param name="BulkHundredths">Cubic centimetres a gram, in hundredths ("volume" on some packages).</param>
internal sealed record Stock(int Gsm, int BulkHundredths)
{
    public static IReadOnlyList<ThemeKey<Stock>> Keys { get; } =
    [
        new("gsm", ThemeSchema.Number(20, 500), "Grams a square metre", (s, n, v) => s with { Gsm = v.Number(n, s.Gsm, 20, 500) }),
        new("bulk", ThemeSchema.Decimal, "Cubic centimetres a gram: 1.25 for office paper, 0.8 for coated, up to 2.2 for bulky book paper", (s, n, v) =>
            s with { BulkHundredths = v.Hundredths(n, s.BulkHundredths, 50, 300) }),
    ];

    private static Stock Office { get; } = new(80, 125);

    private Length Caliper => Length.Mm(Gsm * BulkHundredths / 100_000m);

    public static PrintSettings Bind(PrintSettings settings, SettingNode node, ThemeValues values)
    {
        var stock = ThemeBinding.Group(Keys, Office, node, values, "stock");
        return settings with { Caliper = PrintLengths.Checked(stock.Caliper, node, values, settings.Caliper) };
    }
}
