using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Mending;
using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Plays contents operator by operator (ISO 32000-1, annex A) and has noted what they paint: where, with what, how thin, how fine.</summary>
internal sealed class ContentPlayer
{
    private const int MostSaved = 512;
    private const double Half = 0.5;

    private readonly ContentsNest nest;
    private readonly Scene scene;
    private readonly Painter painter;
    private readonly TextPlayer text;
    private readonly ColourSetter colours;
    private readonly StateSetter states;
    private readonly PathBuilder path;
    private readonly Stack<GraphicsState> saved = [];
    private readonly Stack<(bool Hides, string? Artifact)> marked = [];
    private readonly bool isUncoloured;
    private GraphicsState state;
    private bool? clipsNext;
    private bool isUncolouredGlyph;
    private int compatible;
    private ContentMender? mender;

    public ContentPlayer(ContentsNest nest, Scene scene, GraphicsState start, bool isUncoloured)
    {
        (this.nest, this.scene, this.isUncoloured, state) = (nest, scene, isUncoloured, start);
        painter = new(nest.Room, scene, new(nest.Room, scene, start.Matrix, nest));
        text = new(nest, scene, painter);
        colours = new(nest.Room, nest.Resources);
        states = new(nest, scene);
        path = new(nest.Room.Budget);
    }

    /// <summary>Of a glyph: its width and its box, as <c>d1</c> says them; null where it has colours of its own.</summary>
    public double[]? GlyphBox { get; private set; }

    private ReadingRoom Room => nest.Room;

    /// <param name="mending">Goes along where a mended copy is made; else null.</param>
    public void Play(byte[] contents, string what, ContentMender? mending)
    {
        mender = mending;
        var hidden = scene.Hidden;
        var scanner = new ContentScanner(contents);
        while (scanner.Next())
        {
            Room.Budget.Operator();
            mender?.Before(scanner, scanner.Operator is "m" or "l" or "c" or "v" or "y" or "re");
            if (!Path(scanner) && !Painting(scanner) && !State(scanner) && !Content(scanner) && !Text(scanner) && compatible == 0)
                scene.Broken($"the contents of {what} are damaged (“{Legible(scanner.Operator)}” is no operator)");
        }
        if (scanner.IsDamaged) scene.Broken($"the contents of {what} are damaged");
        scene.Hidden = hidden;
    }

    private static string Legible(string word) => new([.. word.Select(letter => letter is > ' ' and < '\x7F' ? letter : '?')]);

    private bool Path(ContentScanner scanner)
    {
        double At(int index) => scanner.Number(index);
        switch (scanner.Operator)
        {
            case "m": path.Move(At(0), At(1), state.Matrix); return true;
            case "l": path.Line(At(0), At(1), state.Matrix); return true;
            case "c": path.Curve(At(0), At(1), At(2), At(3), At(4), At(5), state.Matrix); return true;
            case "v": path.CurveFromHere(At(0), At(1), At(2), At(3), state.Matrix); return true;
            case "y": path.Curve(At(0), At(1), At(2), At(3), At(2), At(3), state.Matrix); return true;
            case "h": path.Close(state.Matrix); return true;
            case "re": path.Rectangle(At(0), At(1), At(2), At(3), state.Matrix); return true;
            case "W": clipsNext = false; return true;
            case "W*": clipsNext = true; return true;
            default: return false;
        }
    }

    private bool Painting(ContentScanner scanner)
    {
        var word = scanner.Operator;
        if (word is "s" or "b" or "b*") path.Close(state.Matrix);
        switch (word)
        {
            case "f" or "F" or "f*":
                Fill(word == "f*");
                break;
            case "S" or "s":
                Stroke();
                break;
            case "B" or "B*" or "b" or "b*":
                Fill(word.Length > 1);
                Stroke();
                break;
            case "n":
                break;
            default:
                return false;
        }
        mender?.Painted(scanner, state, word is "f" or "F" or "f*" or "n" ? null : Thinnest(), clipsNext is not null);
        if (clipsNext is { } isEvenOdd && !path.IsEmpty) state.Clip = state.Clip.Within(path.Filled(isEvenOdd));
        clipsNext = null;
        path.Clear();
        return true;
    }

    private void Fill(bool isEvenOdd)
    {
        if (path.IsEmpty) return;
        var filled = path.Filled(isEvenOdd);
        painter.Area(state, MarkKind.Fill, filled, false, new(LineWidth: filled.Thinness is { } thin ? Scene.Points(thin) : Length.Zero));
    }

    private void Stroke()
    {
        if (path.IsEmpty) return;
        var width = state.LineWidth * state.Matrix.Scale;
        painter.Area(state, MarkKind.Stroke, path.Stroked(width), true, new(LineWidth: Scene.Points(Thinnest())));
    }

    /// <summary>A pen that the matrix makes an ellipse is as thick as it is across each line.</summary>
    private double Thinnest()
    {
        var matrix = state.Matrix;
        var thinnest = double.MaxValue;
        foreach (var (x, y) in path.Directions)
            if (Math.Sqrt((x * x) + (y * y)) is > 0 and var length && matrix.Reach(x, y) is > 0 and var shown)
                thinnest = Math.Min(thinnest, state.LineWidth * Math.Abs(matrix.Determinant) * length / shown);
        return thinnest == double.MaxValue ? state.LineWidth * matrix.Scale : thinnest;
    }

    private bool State(ContentScanner scanner)
    {
        switch (scanner.Operator)
        {
            case "q":
                if (saved.Count < MostSaved) saved.Push(state.Copy());
                return true;
            case "Q":
                if (saved.TryPop(out var before)) state = before;
                return true;
            case "cm":
                Span<double> factors = [scanner.Number(0), scanner.Number(1), scanner.Number(2), scanner.Number(3), scanner.Number(4), scanner.Number(5)];
                state.Matrix = Affine.Of(factors)!.Value.Then(state.Matrix);
                return true;
            case "w":
                state.LineWidth = Math.Abs(scanner.Number(0));
                return true;
            case "J" or "j" or "M" or "d" or "ri" or "i":
                return true;
            case "gs":
                states.Take(state, scanner.Operands.Count > 0 ? scanner.Operands[^1].Name ?? "" : "");
                return true;
            default:
                if (!colours.Take(scanner, state, isUncoloured || isUncolouredGlyph)) return false;
                if (!isUncoloured && !isUncolouredGlyph) mender?.Colour(scanner, state);
                return true;
        }
    }

    private bool Content(ContentScanner scanner)
    {
        var name = scanner.Operands.Count > 0 ? scanner.Operands[^1].Name ?? "" : "";
        switch (scanner.Operator)
        {
            case "Do":
                if (scene.Hidden == 0) Show(name);
                mender?.Shown(scanner, state, isText: false);
                return true;
            case "sh":
                painter.Shade(state, Room.Shadings.Read(Room.Named(nest.Resources, "Shading", name), Room.Dictionary(nest.Resources, "ColorSpace")), name);
                return true;
            case "BI":
                var entries = Operand.Dictionary(scanner.Operands);
                painter.Picture(state, Room.Pictures.Read(null, entries, scanner.InlineData, Room.Dictionary(nest.Resources, "ColorSpace")));
                return true;
            case "BMC" or "BDC":
                Begin(scanner);
                return true;
            case "EMC":
                End();
                return true;
            case "d0":
                return true;
            case "d1":
                GlyphBox = [scanner.Number(2), scanner.Number(3), scanner.Number(4), scanner.Number(5)];
                isUncolouredGlyph = true;
                return true;
            case "BX":
                compatible++;
                return true;
            case "EX":
                compatible = Math.Max(0, compatible - 1);
                return true;
            case "MP" or "DP":
                return true;
            default:
                return false;
        }
    }

    private bool Text(ContentScanner scanner)
    {
        if (!text.Take(scanner, state)) return false;
        if (scanner.Operator is "Tj" or "TJ" or "'" or "\"") mender?.Shown(scanner, state, isText: true);
        return true;
    }

    private void Form(StreamToken stream, UglyToad.PdfPig.Core.IndirectReference? reference)
    {
        var isMiniature = scene.Artifacts > 0 && state.Matrix.Scale < Half;
        if (isMiniature) scene.Miniatures++;
        FormPlayer.Play(nest, scene, state, stream, reference);
        if (isMiniature) scene.Miniatures--;
    }

    private void Begin(ContentScanner scanner)
    {
        var hides = scanner is { Operator: "BDC", Operands: [{ Name: "OC" }, ..] } && scanner.Operands[^1].Name is { } name
            && !Room.Layers.Prints(Room.Named(nest.Resources, "Properties", name), layer => scene.Layers.Add(layer));
        if (hides) scene.Hidden++;
        var artifact = ArtifactOf(scanner.Operands);
        Count(artifact, 1);
        scene.HasContent |= scanner.Operands is [.., { Kind: OperandKind.Dictionary, Items: var said }] && said.Any(item => item.Name == "MCID");
        marked.Push((hides, artifact));
    }

    private void End()
    {
        if (!marked.TryPop(out var open)) return;
        if (open.Hides) scene.Hidden--;
        Count(open.Artifact, -1);
    }

    /// <summary>Running heads are there to be read, and so not among these.</summary>
    private void Count(string? artifact, int one)
    {
        if (artifact is "Layout" or "Page" or "Background") scene.Artifacts += one;
        if (artifact is "Page") scene.Aids += one;
    }

    /// <summary>What kind of artifact begins; null for contents, and for artifacts that do not say.</summary>
    private static string? ArtifactOf(IReadOnlyList<Operand> operands)
    {
        if (operands is not [{ Name: "Artifact" }, { Kind: OperandKind.Dictionary, Items: var entries }]) return null;
        for (var i = 0; i + 1 < entries.Count; i += 2)
            if (entries[i].Name == "Type") return entries[i + 1].Name;
        return null;
    }

    private void Show(string name)
    {
        var token = Room.Named(nest.Resources, "XObject", name);
        if (Room.Objects.Resolve(token) is not StreamToken stream)
        {
            scene.Broken($"“{name}” is shown and is not in the file");
            return;
        }
        if (SourceObjects.Entry(stream.StreamDictionary, "OC") is { } layer && !Room.Layers.Prints(layer, met => scene.Layers.Add(met))) return;
        var reference = (token as IndirectReferenceToken)?.Data;
        var kind = (Room.Objects.Resolve(SourceObjects.Entry(stream.StreamDictionary, "Subtype")) as NameToken)?.Data;
        if (kind == "Image") painter.Picture(state, Room.Pictures.Read(reference, stream.StreamDictionary, stream.Data, Room.Dictionary(nest.Resources, "ColorSpace")));
        else if (kind == "Form") Form(stream, reference);
        else scene.Broken($"“{name}” is shown and is neither a picture nor a form");
    }
}
