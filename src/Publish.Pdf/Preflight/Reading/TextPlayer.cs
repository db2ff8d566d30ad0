using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>The operators of text (ISO 32000-1, 9.4): each glyph becomes a mark, or two where it is filled and drawn round.</summary>
internal sealed class TextPlayer(ContentsNest nest, Scene scene, Painter painter)
{
    // Smaller type holds too little ink to stay wet, and what lies below it shows round it.
    private const double SmallestInked = 14;
    private const int Invisible = 3;

    private readonly List<Spot[]> clipped = [];
    private Affine line = Affine.Identity;
    private Affine text = Affine.Identity;

    /// <returns>False for any other operator.</returns>
    public bool Take(ContentScanner scanner, GraphicsState state)
    {
        switch (scanner.Operator)
        {
            case "BT":
                (line, text) = (Affine.Identity, Affine.Identity);
                return true;
            case "ET":
                Clip(state);
                return true;
            case "Td":
                Move(scanner.Number(0), scanner.Number(1));
                return true;
            case "TD":
                state.Leading = -scanner.Number(1);
                Move(scanner.Number(0), scanner.Number(1));
                return true;
            case "Tm":
                line = new(scanner.Number(0), scanner.Number(1), scanner.Number(2), scanner.Number(3), scanner.Number(4), scanner.Number(5));
                text = line;
                return true;
            case "T*":
                Move(0, -state.Leading);
                return true;
            default:
                return Setting(scanner, state) || Showing(scanner, state);
        }
    }

    private bool Setting(ContentScanner scanner, GraphicsState state)
    {
        var value = scanner.Number(0);
        switch (scanner.Operator)
        {
            case "Tc": state.CharacterSpace = value; return true;
            case "Tw": state.WordSpace = value; return true;
            case "Tz": state.TextWidth = value / 100; return true;
            case "TL": state.Leading = value; return true;
            case "Ts": state.Rise = value; return true;
            case "Tr": state.TextMode = (int)Math.Clamp(value, 0, 7); return true;
            case "Tf":
                var name = scanner.Operands.Count > 0 ? scanner.Operands[0].Name ?? "" : "";
                state.Font = nest.Room.Fonts.Read(nest.Room.Named(nest.Resources, "Font", name));
                state.FontSize = scanner.Number(1);
                if (state.Font is null && scene.Hidden == 0) scene.Broken($"the font “{name}” is not in the file, or is damaged");
                return true;
            default: return false;
        }
    }

    private bool Showing(ContentScanner scanner, GraphicsState state)
    {
        switch (scanner.Operator)
        {
            case "Tj":
                Show(scanner.Operands, state);
                return true;
            case "TJ":
                if (scanner.Operands.Count > 0) Show(scanner.Operands[^1].Items, state);
                return true;
            case "'":
                Move(0, -state.Leading);
                Show(scanner.Operands, state);
                return true;
            case "\"":
                (state.WordSpace, state.CharacterSpace) = (scanner.Number(0), scanner.Number(1));
                Move(0, -state.Leading);
                Show(scanner.Operands.Skip(2), state);
                return true;
            default:
                return false;
        }
    }

    private void Move(double x, double y)
    {
        line = line.Shifted(x, y);
        text = line;
    }

    private void Show(IEnumerable<Operand> pieces, GraphicsState state)
    {
        foreach (var piece in pieces)
            if (piece.Kind == OperandKind.Number) text = text.Shifted(-piece.Number / 1000 * state.FontSize * state.TextWidth, 0);
            else if (piece.Text is { } codes && state.Font is { } font) Show(codes, font, state);
    }

    private void Show(byte[] codes, PressFont font, GraphicsState state)
    {
        nest.Room.Budget.Operators(codes.Length);
        foreach (var (code, length) in Codes(codes, font))
        {
            var matrix = new Affine(state.FontSize * state.TextWidth, 0, 0, state.FontSize, 0, state.Rise).Then(text).Then(state.Matrix);
            if (font.Drawn is { } drawn) Draw(drawn, font, code, matrix, state);
            else Set(font, code, matrix, state);
            var space = state.CharacterSpace + (code == ' ' && length == 1 ? state.WordSpace : 0);
            text = font.Reader is { IsVertical: true }
                ? text.Shifted(0, -state.FontSize + space)
                : text.Shifted(((font.Width(code) * state.FontSize) + space) * state.TextWidth, 0);
        }
    }

    private static IEnumerable<(int Code, int Length)> Codes(byte[] bytes, PressFont font)
    {
        if (font.Reader is null || font.Drawn is not null || !font.IsTwoByte)
        {
            for (var i = 0; i < bytes.Length; i += font.IsTwoByte ? 2 : 1)
                yield return font.IsTwoByte && i + 1 < bytes.Length ? ((bytes[i] << 8) | bytes[i + 1], 2) : (bytes[i], 1);
            yield break;
        }
        var input = new MemoryInputBytes(bytes);
        while (input.MoveNext())
        {
            var code = font.Reader.ReadCharacterCode(input, out var length);
            yield return (code, Math.Max(1, length));
        }
    }

    private void Set(PressFont font, int code, Affine matrix, GraphicsState state)
    {
        var words = font.Text(code);
        if (font.Box(code) is not { } box || string.IsNullOrWhiteSpace(words) && words.Length > 0)
        {
            painter.Space(PathExtent.Of([matrix.Map(0, 0)]), words);
            return;
        }
        var corners = matrix.Corners(new(box.Left, box.Bottom, box.Right, box.Top));
        var size = matrix.Reach(0, 1);
        var isFine = size < SmallestInked;
        var outline = !isFine && font.Shape(code) is { Count: > 0 } shape
            ? new Outline([.. shape.Select(part => part.Select(spot => matrix.Map(spot.X, spot.Y)).ToArray())], false, PathExtent.Of(corners))
            : Outline.Of(corners);
        if (Paint(outline, words, size, isFine, state)) Used(font);
    }

    /// <summary>A font counts as used where something of it shows.</summary>
    private void Used(PressFont font)
    {
        scene.Fonts.Add(font.Name);
        if (!font.IsEmbedded) scene.FontsNotEmbedded.Add(font.Name);
    }

    private bool Paint(Outline outline, string words, double size, bool isFine, GraphicsState state)
    {
        var mode = state.TextMode;
        if (mode > Invisible) clipped.AddRange(outline.Polygons);
        var shows = false;
        if (mode is 0 or 2 or 4 or 6)
            shows = painter.Area(state, MarkKind.Text, outline, false, new(TextSize: Scene.Points(size), Text: words, IsFine: isFine));
        if (mode is 1 or 2 or 5 or 6)
            shows |= painter.Area(state, MarkKind.Text, outline, true, new(mode is 1 or 5 ? Scene.Points(state.LineWidth * state.Matrix.Scale) : default, Scene.Points(size), mode is 1 or 5 ? words : "", IsFine: true) { IsOutline = mode is 1 or 5 });
        return shows;
    }

    private void Draw(DrawnGlyphs drawn, PressFont font, int code, Affine em, GraphicsState state)
    {
        if (state.TextMode == Invisible || drawn.Glyph(code) is not { } glyph) return;
        var matrix = drawn.Matrix.Then(em);
        var words = font.Text(code) is { Length: > 0 } known ? known : drawn.Name(code) is { Length: 1 } name ? name : "";
        if (!drawn.Played.TryGetValue(code, out var box)) box = Play(drawn, glyph, matrix, state, code);
        if (box.Length == 0)
        {
            Play(drawn, glyph, matrix, state, code, scene);
            box = drawn.Box;
        }
        else if (box is [0, 0, 0, 0]) box = drawn.Box;
        var outline = Outline.Of(matrix.Corners(new(box[0], box[1], box[2], box[3])));
        var height = Math.Abs(drawn.Matrix.D - 0.001) < 1e-6 || drawn.Box[3] == drawn.Box[1] ? em.Reach(0, 1) : matrix.Reach(0, Math.Abs(drawn.Box[3] - drawn.Box[1]));
        if (drawn.Played[code].Length > 0) painter.Area(state, MarkKind.Text, outline, false, new(TextSize: Scene.Points(height), Text: words, IsFine: height < SmallestInked));
        else if (scene.Hidden == 0) scene.Add(new(MarkKind.Text, scene.Placed(outline.Extent), Reading.Paint.Unknown, words) { TextSize = Scene.Points(height) });
    }

    /// <summary>A glyph in the colour of the text is looked into once; one in colours of its own is played where it stands.</summary>
    private double[] Play(DrawnGlyphs drawn, StreamToken glyph, Affine matrix, GraphicsState around, int code, Scene? onto = null)
    {
        var target = onto ?? new Scene(scene.Shown) { Trim = scene.Trim };
        var state = around.Copy();
        state.Matrix = matrix;
        state.TextMode = 0;
        var player = nest.Play(glyph, null, target, state, false, "a glyph", drawn.Resources);
        if (onto is null) scene.TakeOver(target);
        return drawn.Played[code] = player?.GlyphBox ?? [];
    }

    private void Clip(GraphicsState state)
    {
        if (clipped.Count == 0) return;
        var spots = clipped.SelectMany(part => part).ToArray();
        state.Clip = state.Clip.Within(new([.. clipped], false, PathExtent.Of(spots)));
        clipped.Clear();
    }
}
