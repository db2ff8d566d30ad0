using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Shadings;

/// <summary>Reads shadings of all seven types, each once.</summary>
internal sealed class ShadingReader(SourceObjects objects, StreamUnpacker unpacker, ColourSpaceReader colours, WorkBudget budget)
{
    private const int Steps = 256;

    private readonly Dictionary<IndirectReference, Shading?> known = [];

    /// <summary>Null for what is none, or cannot be read.</summary>
    public Shading? Read(IToken? token, DictionaryToken? named)
    {
        if (token is IndirectReferenceToken reference && known.TryGetValue(reference.Data, out var before)) return before;
        var resolved = objects.Resolve(token);
        var entries = (resolved as StreamToken)?.StreamDictionary ?? resolved as DictionaryToken;
        var made = entries is null ? null : Make(entries, resolved as StreamToken, named);
        if (token is IndirectReferenceToken fresh) known[fresh.Data] = made;
        return made;
    }

    private Shading? Make(DictionaryToken entries, StreamToken? stream, DictionaryToken? named)
    {
        if (colours.Read(SourceObjects.Entry(entries, "ColorSpace"), named) is not { } space || space is PatternSpace || Functions(entries) is not { } functions) return null;
        Paint Colour(params double[] values) => space.Paint(functions.Length == 0 ? values : [.. functions.SelectMany(function => function.At(values))]);
        var type = (int)(objects.Number(SourceObjects.Entry(entries, "ShadingType")) ?? 0);
        return type switch
        {
            1 when functions.Length > 0 => Place(entries, space, Colour),
            2 or 3 when functions.Length > 0 => Ramp(entries, space, Colour, type == 3),
            >= 4 and <= 7 when stream is not null => new MeshReader(entries, unpacker.Unpack(stream.Data, entries, 1 << 25).Bytes, objects, budget)
                .Read(type, functions.Length > 0 ? 1 : space.Components) is { Count: > 0 } triangles ? new MeshShading(space, triangles, values => Colour(values)) : null,
            _ => null,
        };
    }

    /// <summary>None where the file gives none; null where one of them cannot be read.</summary>
    private Function[]? Functions(DictionaryToken entries)
    {
        var token = SourceObjects.Entry(entries, "Function");
        IReadOnlyList<IToken> parts = objects.Resolve(token) is ArrayToken array ? array.Data : token is null ? [] : [token];
        var functions = parts.Take(32).Select(part => Function.Read(part, objects, unpacker)).OfType<Function>().ToArray();
        return functions.Length == parts.Count ? functions : null;
    }

    private PlaceShading? Place(DictionaryToken entries, ColourSpace space, Func<double[], Paint> colour)
    {
        var domain = objects.Numbers(SourceObjects.Entry(entries, "Domain")) is { Length: >= 4 } given ? given : [0, 1, 0, 1];
        var matrix = Affine.Of(objects.Numbers(SourceObjects.Entry(entries, "Matrix")) ?? []) ?? Affine.Identity;
        return matrix.IsFlat ? null : new(space, (x, y) => colour([x, y]), matrix.Inverse(), domain);
    }

    private RampShading? Ramp(DictionaryToken entries, ColourSpace space, Func<double[], Paint> colour, bool isRound)
    {
        if (objects.Numbers(SourceObjects.Entry(entries, "Coords")) is not { } at || at.Length < (isRound ? 6 : 4)) return null;
        var domain = objects.Numbers(SourceObjects.Entry(entries, "Domain")) is { Length: >= 2 } given ? given : [0, 1];
        var extend = objects.Resolve(SourceObjects.Entry(entries, "Extend")) is ArrayToken { Length: 2 } sides ? sides.Data.Select(side => objects.Resolve(side) is BooleanToken { Data: true }).ToArray() : [false, false];
        var ramp = new Paint[Steps];
        for (var i = 0; i < Steps; i++)
            ramp[i] = colour([domain[0] + (i * (domain[1] - domain[0]) / (Steps - 1))]);
        return new(space, ramp, isRound ? (x, y) => Round(at, x, y, extend) : (x, y) => Straight(at, x, y), extend[0], extend[1]);
    }

    private static double? Straight(double[] at, double x, double y)
    {
        var (dx, dy) = (at[2] - at[0], at[3] - at[1]);
        var length = (dx * dx) + (dy * dy);
        return length == 0 ? null : (((x - at[0]) * dx) + ((y - at[1]) * dy)) / length;
    }

    /// <summary>The last circle of the row of them that goes through the place.</summary>
    private static double? Round(double[] at, double x, double y, bool[] extend)
    {
        double dx = at[3] - at[0], dy = at[4] - at[1], dr = at[5] - at[2], px = x - at[0], py = y - at[1];
        double a = (dx * dx) + (dy * dy) - (dr * dr), b = (px * dx) + (py * dy) + (at[2] * dr), c = (px * px) + (py * py) - (at[2] * at[2]);
        double[] found = Math.Abs(a) < 1e-9 ? (b == 0 ? [] : [c / (2 * b)]) : (b * b) - (a * c) is >= 0 and var root
            ? [(b + Math.Sqrt(root)) / a, (b - Math.Sqrt(root)) / a]
            : [];
        double? best = null;
        foreach (var part in found)
            if (at[2] + (part * dr) >= 0 && (part >= 0 || extend[0]) && (part <= 1 || extend[1]) && (best is null || part > best)) best = part;
        return best;
    }
}
