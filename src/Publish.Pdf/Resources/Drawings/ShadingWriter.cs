using Publish.Model.Pictures.Drawings;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources.Drawings;

/// <summary>Writes gradients as axial and radial shadings (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4) in a pattern.</summary>
internal static class ShadingWriter
{
    /// <summary>From the hundredths that places are to the units that they are written in.</summary>
    private const double Unit = 0.01;

    /// <param name="colourOf">Of a stop.</param>
    /// <param name="between">Into how many steps the way from a stop to the next is cut.</param>
    public static PdfRef Write(PdfFile file, GradientPaint gradient, Func<GradientStop, InkColour> colourOf, int between)
    {
        var stops = Between(Whole(gradient.Stops), between);
        InkColour[] colours = [.. stops.Select(colourOf)];
        var kind = colours.Select(colour => colour.Kind).Max();
        var pattern = file.Reserve();
        using (var entries = file.OpenDictionary(pattern))
        {
            entries.Integer(Key.PatternType, 2);
            WriteMatrix(entries, gradient.Matrix, Unit, Unit);
            using var shading = entries.Dictionary(Key.Shading);
            shading.Integer(Key.ShadingType, gradient.IsRadial ? 3 : 2).Raw(Key.Extend, "[true true]"u8);
            shading.Named(Key.ColorSpace, kind switch { InkKind.Grey => Name.DeviceGray, InkKind.Rgb => Name.DeviceRgb, _ => Name.DeviceCmyk });
            WriteEnds(shading, gradient);
            WriteFunction(shading, stops, [.. colours.Select(colour => Components(colour, kind))]);
        }

        file.Close();
        return pattern;
    }

    public static void WriteMatrix(DictionaryScope entries, DrawingMatrix matrix, double scale, double shift)
    {
        var sink = entries.Raw(Key.Matrix).Raw((byte)'[');
        foreach (var part in (ReadOnlySpan<double>)[matrix.A * scale, matrix.B * scale, matrix.C * scale, matrix.D * scale, matrix.E * shift]) sink.Factor(part).Raw((byte)' ');
        sink.Factor(matrix.F * shift).Raw((byte)']');
    }

    private static void WriteEnds(DictionaryScope shading, GradientPaint gradient)
    {
        var (from, to) = (gradient.From, gradient.To);
        ReadOnlySpan<double> ends = gradient.IsRadial ? [from.X, from.Y, from.Radius, to.X, to.Y, to.Radius] : [from.X, from.Y, to.X, to.Y];
        var sink = shading.Raw(Key.Coords).Raw((byte)'[');
        for (var i = 0; i < ends.Length; i++)
        {
            if (i > 0) sink.Raw((byte)' ');
            sink.Factor(ends[i]);
        }
        sink.Raw((byte)']');
    }

    /// <summary>From 0 to 1, and never back.</summary>
    private static List<GradientStop> Whole(IEnumerable<GradientStop> stops)
    {
        var whole = new List<GradientStop>();
        foreach (var stop in stops) whole.Add(whole.Count > 0 && stop.At < whole[^1].At ? stop with { At = whole[^1].At } : stop);
        if (whole[0].At > 0) whole.Insert(0, whole[0] with { At = 0 });
        if (whole[^1].At < 1) whole.Add(whole[^1] with { At = 1 });
        return whole;
    }

    private static List<GradientStop> Between(List<GradientStop> stops, int steps)
    {
        var made = new List<GradientStop> { stops[0] };
        for (var i = 1; i < stops.Count; i++)
            for (var step = stops[i].At > stops[i - 1].At ? 1 : steps; step <= steps; step++)
                made.Add(Mixed(stops[i - 1], stops[i], (double)step / steps));
        return made;
    }

    private static GradientStop Mixed(GradientStop from, GradientStop to, double part) => part == 1 ? to : new(
        from.At + ((to.At - from.At) * part),
        new(Mixed(from.Colour.Red, to.Colour.Red, part), Mixed(from.Colour.Green, to.Colour.Green, part), Mixed(from.Colour.Blue, to.Colour.Blue, part)),
        (int)Math.Round(from.Opacity + ((to.Opacity - from.Opacity) * part)));

    private static byte Mixed(byte from, byte to, double part) => (byte)Math.Round(from + ((to - from) * part));

    private static void WriteFunction(DictionaryScope shading, List<GradientStop> stops, int[][] colours)
    {
        int[] ends = [.. Enumerable.Range(1, stops.Count - 1).Where(i => Millionths(stops[i]) > Millionths(stops[i - 1]))];
        using var function = shading.Dictionary(Key.Function);
        if (ends.Length == 1)
        {
            WriteStep(function, colours[ends[0] - 1], colours[ends[0]]);
            return;
        }

        function.Integer(Key.FunctionType, 3).Raw(Key.Domain, "[0 1]"u8);
        using (var parts = function.Array(Key.Functions))
            foreach (var end in ends)
                using (var part = parts.Dictionary())
                    WriteStep(part, colours[end - 1], colours[end]);
        var sink = function.Raw(Key.Bounds).Raw((byte)'[');
        foreach (var end in ends.SkipLast(1)) sink.Millionths(Millionths(stops[end])).Raw((byte)' ');
        sink.Raw("]/Encode["u8);
        foreach (var _ in ends) sink.Raw("0 1 "u8);
        sink.Raw((byte)']');
    }

    private static void WriteStep(DictionaryScope function, int[] from, int[] to)
    {
        function.Integer(Key.FunctionType, 2).Raw(Key.Domain, "[0 1]"u8).Integer(Key.N, 1);
        using (var first = function.Array(Key.C0))
            foreach (var part in from) first.Thousandths(part);
        using var last = function.Array(Key.C1);
        foreach (var part in to) last.Thousandths(part);
    }

    private static long Millionths(GradientStop stop) => (long)Math.Round(stop.At * 1_000_000);

    private static int[] Components(InkColour colour, InkKind kind) => (kind, colour.Kind) switch
    {
        (InkKind.Grey, _) => [colour.A],
        (InkKind.Rgb, InkKind.Grey) => [colour.A, colour.A, colour.A],
        (InkKind.Rgb, _) => [colour.A, colour.B, colour.C],
        (_, InkKind.Grey) => [0, 0, 0, 1000 - colour.A],
        _ => [colour.A, colour.B, colour.C, colour.D],
    };
}
