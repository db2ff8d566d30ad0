using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>The operators that set colours (ISO 32000-1, 8.6.8).</summary>
internal sealed class ColourSetter(ReadingRoom room, DictionaryToken? resources)
{
    /// <param name="isIgnored">In a tile or glyph that takes its colour from outside they have no effect.</param>
    /// <returns>False for any other operator.</returns>
    public bool Take(ContentScanner scanner, GraphicsState state, bool isIgnored)
    {
        var word = scanner.Operator;
        if (word is not ("g" or "G" or "rg" or "RG" or "k" or "K" or "cs" or "CS" or "sc" or "scn" or "SC" or "SCN")) return false;
        if (isIgnored) return true;
        var isStroke = char.IsUpper(word[0]);
        var set = isStroke ? state.Stroke : state.Fill;
        set = word.ToLowerInvariant() switch
        {
            "g" => Plain(GreySpace.Plain, scanner),
            "rg" => Plain(LightSpace.Plain, scanner),
            "k" => Plain(ProcessSpace.Plain, scanner),
            "cs" => Space(scanner),
            _ => Colour(set, scanner),
        };
        if (isStroke) state.Stroke = set;
        else state.Fill = set;
        return true;
    }

    private static SetColour Plain(ColourSpace space, ContentScanner scanner) => new(space, space.Paint(Numbers(scanner)));

    private SetColour Space(ContentScanner scanner)
    {
        var name = scanner.Operands is [.., { Name: { } given }] ? given : "";
        return room.Colours.Read(NameToken.Create(name), room.Dictionary(resources, "ColorSpace")) is { } space
            ? new(space, space.Paint(space.Initial))
            : new(GreySpace.Plain, Paint.Unknown, IsKnown: false);
    }

    private SetColour Colour(SetColour set, ContentScanner scanner)
    {
        if (!set.IsKnown) return set;
        if (scanner.Operands is [.., { Name: { } pattern }])
            return new(set.Space, set.Space is PatternSpace { Basis: { } basis } ? basis.Paint(Numbers(scanner)) : Paint.Unknown, room.Named(resources, "Pattern", pattern) ?? NullToken.Instance);
        return set with { Paint = set.Space.Paint(Numbers(scanner)), Pattern = null };
    }

    private static double[] Numbers(ContentScanner scanner) => [.. scanner.Operands.Where(operand => operand.Kind == OperandKind.Number).Select(operand => operand.Number)];
}
