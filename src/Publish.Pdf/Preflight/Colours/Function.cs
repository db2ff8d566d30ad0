using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Colours;

/// <summary>A function as PDF writes them (ISO 32000-1, 7.10): numbers in, numbers out.</summary>
internal abstract class Function
{
    private const int Deepest = 8;
    private const int MostParts = 256;
    private const int MostBytes = 1 << 22;

    public required double[] Domain { get; init; }

    /// <summary>Empty where the file gives none.</summary>
    public required double[] Range { get; init; }

    public double[] At(params ReadOnlySpan<double> values)
    {
        Span<double> inside = stackalloc double[Math.Min(values.Length, Domain.Length / 2)];
        for (var i = 0; i < inside.Length; i++)
            inside[i] = Between(values[i], Domain[2 * i], Domain[(2 * i) + 1]);
        var result = Compute(inside);
        for (var i = 0; i < Math.Min(result.Length, Range.Length / 2); i++)
            result[i] = Between(result[i], Range[2 * i], Range[(2 * i) + 1]);
        return result;
    }

    protected abstract double[] Compute(ReadOnlySpan<double> values);

    /// <summary>Null for what is none, or of a kind that there is not.</summary>
    public static Function? Read(IToken? token, SourceObjects objects, StreamUnpacker unpacker) => Read(token, objects, unpacker, 0);

    private static Function? Read(IToken? token, SourceObjects objects, StreamUnpacker unpacker, int depth)
    {
        var resolved = objects.Resolve(token);
        var stream = resolved as StreamToken;
        var entries = stream?.StreamDictionary ?? resolved as DictionaryToken;
        if (entries is null || depth > Deepest || objects.Numbers(SourceObjects.Entry(entries, "Domain")) is not { Length: >= 2 } domain) return null;
        var range = objects.Numbers(SourceObjects.Entry(entries, "Range")) ?? [];
        switch ((int)(objects.Number(SourceObjects.Entry(entries, "FunctionType")) ?? -1))
        {
            case 0 when stream is not null && range.Length >= 2:
                return SampledFunction.Read(entries, unpacker.Unpack(stream.Data, entries, MostBytes).Bytes, domain, range, objects);
            case 2:
                var (from, to) = (objects.Numbers(SourceObjects.Entry(entries, "C0")) ?? [0], objects.Numbers(SourceObjects.Entry(entries, "C1")) ?? [1]);
                return from.Length == to.Length ? new PowerFunction(from, to, objects.Number(SourceObjects.Entry(entries, "N")) ?? 1) { Domain = domain, Range = range } : null;
            case 3 when objects.Resolve(SourceObjects.Entry(entries, "Functions")) is ArrayToken { Length: > 0 and <= MostParts } parts:
                var functions = parts.Data.Select(part => Read(part, objects, unpacker, depth + 1)).OfType<Function>().ToArray();
                return functions.Length == parts.Length && List(entries, "Bounds", objects) is { } bounds && bounds.Length == functions.Length - 1
                    && List(entries, "Encode", objects) is { } encode && encode.Length >= 2 * functions.Length
                    ? new StitchedFunction(functions, bounds, encode) { Domain = domain, Range = range }
                    : null;
            case 4 when stream is not null && range.Length >= 2:
                return CalculatorFunction.Read(unpacker.Unpack(stream.Data, entries, MostBytes).Bytes, domain, range);
            default:
                return null;
        }
    }

    private static double[]? List(DictionaryToken entries, string key, SourceObjects objects) =>
        objects.Resolve(SourceObjects.Entry(entries, key)) is ArrayToken { Length: <= 2 * MostParts } array ? [.. array.Data.Select(item => objects.Number(item) ?? 0)] : null;

    protected static double Between(double value, double least, double most) => double.IsNaN(value) ? least : Math.Max(least, Math.Min(most, value));

    protected static double Along(double value, double from, double to, double start, double end) => to == from ? start : start + ((value - from) * (end - start) / (to - from));
}

internal sealed class PowerFunction(double[] from, double[] to, double power) : Function
{
    protected override double[] Compute(ReadOnlySpan<double> values)
    {
        var part = Math.Pow(values[0], power);
        return [.. from.Select((start, i) => start + (part * (to[i] - start)))];
    }
}

internal sealed class StitchedFunction(Function[] parts, double[] bounds, double[] encode) : Function
{
    protected override double[] Compute(ReadOnlySpan<double> values)
    {
        var part = 0;
        while (part < bounds.Length && values[0] >= bounds[part]) part++;
        var (from, to) = (part == 0 ? Domain[0] : bounds[part - 1], part == bounds.Length ? Domain[1] : bounds[part]);
        return parts[part].At(Along(values[0], from, to, encode[2 * part], encode[(2 * part) + 1]));
    }
}

/// <summary>A table of samples, of which the nearest in each direction counts but the first, along which it is blended: enough to say how much ink there is.</summary>
internal sealed class SampledFunction(int[] sizes, double[] encode, double[] decode, byte[] samples, int bits) : Function
{
    private const int MostInputs = 8;

    public static SampledFunction? Read(DictionaryToken entries, byte[] samples, double[] domain, double[] range, SourceObjects objects)
    {
        var inputs = domain.Length / 2;
        var bits = (int)(objects.Number(SourceObjects.Entry(entries, "BitsPerSample")) ?? 8);
        if (inputs > MostInputs || bits is not (1 or 2 or 4 or 8 or 12 or 16 or 24 or 32) || objects.Numbers(SourceObjects.Entry(entries, "Size")) is not { } sizes || sizes.Length < inputs)
            return null;
        var encode = objects.Numbers(SourceObjects.Entry(entries, "Encode")) is { } given && given.Length >= 2 * inputs ? given : [.. sizes.SelectMany(size => new[] { 0, size - 1 })];
        var decode = objects.Numbers(SourceObjects.Entry(entries, "Decode")) is { } meant && meant.Length >= range.Length ? meant : range;
        return new([.. sizes.Take(inputs).Select(size => (int)Math.Clamp(size, 1, 1 << 16))], encode, decode, samples, bits) { Domain = domain, Range = range };
    }

    protected override double[] Compute(ReadOnlySpan<double> values)
    {
        var outputs = Range.Length / 2;
        var (low, high, part, step) = (0L, 0L, 0.0, 1L);
        for (var i = 0; i < sizes.Length; i++)
        {
            var place = i < values.Length ? Between(Along(values[i], Domain[2 * i], Domain[(2 * i) + 1], encode[2 * i], encode[(2 * i) + 1]), 0, sizes[i] - 1) : 0;
            if (i == 0) (low, high, part) = ((long)Math.Floor(place), (long)Math.Ceiling(place), place - Math.Floor(place));
            else (low, high) = (low + ((long)Math.Round(place) * step), high + ((long)Math.Round(place) * step));
            step *= sizes[i];
        }
        var result = new double[outputs];
        for (var i = 0; i < outputs; i++)
        {
            var blended = (Sample((low * outputs) + i) * (1 - part)) + (Sample((high * outputs) + i) * part);
            result[i] = decode[2 * i] + (blended * (decode[(2 * i) + 1] - decode[2 * i]));
        }
        return result;
    }

    private double Sample(long index)
    {
        var (value, start) = (0.0, index * bits);
        for (var bit = start; bit < start + bits; bit++)
            value = (value * 2) + (bit / 8 < samples.Length ? (samples[bit / 8] >> (int)(7 - (bit % 8))) & 1 : 0);
        return value / (Math.Pow(2, bits) - 1);
    }
}
