using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Shadings;

/// <summary>Reads the corners of meshes, which are packed as bits (ISO 32000-1, 8.7.4.5.5 to 8.7.4.5.8). A patch is taken as the two triangles between its corners.</summary>
internal sealed class MeshReader(DictionaryToken entries, byte[] data, SourceObjects objects, WorkBudget budget)
{
    private const int MostTriangles = 40_000;

    private readonly double[] decode = objects.Resolve(SourceObjects.Entry(entries, "Decode")) is ArrayToken { Length: <= 80 } array ? [.. array.Data.Select(item => objects.Number(item) ?? 0)] : [];
    private readonly List<MeshTriangle> triangles = [];
    private long bit;

    private int CoordinateBits => Bits("BitsPerCoordinate");

    private int ComponentBits => Bits("BitsPerComponent");

    private int FlagBits => Bits("BitsPerFlag");

    private bool HasMore => bit + (2 * CoordinateBits) <= data.Length * 8L && triangles.Count < MostTriangles;

    public List<MeshTriangle> Read(int type, int components)
    {
        if (CoordinateBits is < 1 or > 32 || ComponentBits is < 1 or > 16 || decode.Length < 4 + (2 * components)) return [];
        switch (type)
        {
            case 4:
                Free(components);
                break;
            case 5:
                Lattice(components, (int)(objects.Number(SourceObjects.Entry(entries, "VerticesPerRow")) ?? 0));
                break;
            default:
                Patches(components, type == 7 ? 16 : 12);
                break;
        }
        // More than so many are not looked at, and it is said.
        if (HasMoreThanAllowed) throw new TooMuchException();
        budget.Operators(triangles.Count);
        return triangles;
    }

    private bool HasMoreThanAllowed => triangles.Count >= MostTriangles && bit + (2 * CoordinateBits) <= data.Length * 8L;

    private void Free(int components)
    {
        MeshCorner a = default, b = default, c = default;
        while (HasMore)
        {
            var flag = (int)Next(FlagBits) & 3;
            var corner = Corner(components);
            if (flag == 0 || c.Values is null)
            {
                Next(FlagBits);
                var second = Corner(components);
                Next(FlagBits);
                (a, b, c) = (corner, second, Corner(components));
            }
            else (a, b, c) = (flag == 1 ? b : a, c, corner);
            triangles.Add(new(a, b, c));
        }
    }

    private void Lattice(int components, int across)
    {
        if (across is < 2 or > 100_000) return;
        MeshCorner[]? above = null;
        while (HasMore)
        {
            var row = new MeshCorner[across];
            for (var i = 0; i < across; i++) row[i] = Corner(components, align: false);
            for (var i = 0; above is not null && i + 1 < across; i++)
            {
                triangles.Add(new(above[i], above[i + 1], row[i]));
                triangles.Add(new(above[i + 1], row[i + 1], row[i]));
            }
            above = row;
        }
    }

    private void Patches(int components, int points)
    {
        var corners = new MeshCorner[4];
        while (HasMore)
        {
            var flag = (int)Next(FlagBits) & 3;
            var isFirst = flag == 0 || corners[0].Values is null;
            var places = new (double X, double Y)[isFirst ? points : points - 4];
            for (var i = 0; i < places.Length; i++) places[i] = Place();
            if (isFirst)
                corners = [.. places.Where((_, i) => i is 0 or 3 or 6 or 9).Select(place => new MeshCorner(place.X, place.Y, []))];
            else
                corners = [corners[flag % 4], corners[(flag + 1) % 4], new(places[2].X, places[2].Y, []), new(places[5].X, places[5].Y, [])];
            for (var i = isFirst ? 0 : 2; i < 4; i++) corners[i] = corners[i] with { Values = Values(components) };
            Align();
            triangles.Add(new(corners[0], corners[1], corners[2]));
            triangles.Add(new(corners[0], corners[2], corners[3]));
        }
    }

    private MeshCorner Corner(int components, bool align = true)
    {
        var (x, y) = Place();
        var corner = new MeshCorner(x, y, Values(components));
        if (align) Align();
        return corner;
    }

    private (double X, double Y) Place() => (Decoded(CoordinateBits, 0), Decoded(CoordinateBits, 2));

    private double[] Values(int components)
    {
        var values = new double[components];
        for (var i = 0; i < components; i++) values[i] = Decoded(ComponentBits, 4 + (2 * i));
        return values;
    }

    private double Decoded(int bits, int at) => decode[at] + (Next(bits) / (Math.Pow(2, bits) - 1) * (decode[at + 1] - decode[at]));

    private void Align() => bit = (bit + 7) / 8 * 8;

    private long Next(int count)
    {
        var value = 0L;
        for (var i = 0; i < count; i++, bit++)
            value = (value << 1) | (uint)(bit / 8 < data.Length ? (data[bit / 8] >> (int)(7 - (bit % 8))) & 1 : 0);
        return value;
    }

    private int Bits(string key) => (int)Math.Clamp(objects.Number(SourceObjects.Entry(entries, key)) ?? 0, 0, 64);
}
