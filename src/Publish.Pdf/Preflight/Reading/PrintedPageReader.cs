using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Mending;
using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Reads pages for what they print. What is damaged costs its own page and no other.</summary>
internal sealed class PrintedPageReader(ReadingRoom room)
{
    public (PrintedPage Page, Scene Scene) Read(SourcePage source, int number)
    {
        var matrix = Affine.Of(source.View.Matrix)!.Value;
        var shown = PathExtent.Of(matrix.Corners(source.View.Crop));
        var sheet = PathExtent.Of(matrix.Corners(source.Media));
        var trim = source.TrimBox is { } box ? PathExtent.Of(matrix.Corners(box)) : shown;
        var scene = new Scene(shown) { Trim = trim };
        var placed = new List<(string, Rect)>();
        var isTooMuch = false;
        try
        {
            room.Budget.BeginPage();
            var start = new GraphicsState { Matrix = matrix, Clip = Clip.Everything.Within(Outline.Of(matrix.Corners(source.Media))) };
            Contents(source, scene, start);
            foreach (var pinned in source.Annotations.Printed)
                if (Annotation(source, pinned, scene, start) is { } place) placed.Add((pinned.Kind, place));
        }
        catch (TooMuchException)
        {
            isTooMuch = true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged file makes the reader fail in many ways, each of which means that this page was not read.
            scene.Broken("something on it is damaged");
        }
        var page = new PrintedPage(number, scene.Placed(sheet).Size, scene.Placed(trim), source.TrimBox is not null, scene.Marks)
        {
            FontsNotEmbedded = scene.FontsNotEmbedded,
            BoxFault = PageBoxes.FaultOf(source, room.Objects),
            ChangesTones = scene.ChangesTones,
            IsTransparent = scene.IsTransparent,
            Problems = scene.Problems,
            Unseen = scene.Unseen,
            IsTooMuch = isTooMuch,
            Layers = scene.Layers,
            Spots = [.. scene.Marks.SelectMany(mark => mark.Paint.Spots.Select(ink => (ink, mark.Paint.HasLightForStandIn))).Distinct()],
            Annotations = placed,
            Unpictured = [.. source.Annotations.Bare.Where(bare => bare.Layer is null || room.Layers.Prints(bare.Layer, met => scene.Layers.Add(met))).Select(bare => (bare.Kind, scene.Placed(PathExtent.Of(matrix.Corners(bare.Place)))))],
            HasContent = scene.HasContent,
        };
        return (page, scene);
    }

    private void Contents(SourcePage source, Scene scene, GraphicsState start)
    {
        var resources = room.Objects.Resolve(source.Resources) as DictionaryToken;
        var nest = new ContentsNest(room, resources);
        var contents = Joined(source, scene);
        new ContentPlayer(nest, scene, start.Copy(), false).Play(contents, "the page", ContentMender.For(room, source.Reference, contents, scene, resources is not null));
    }

    /// <summary>The parts of a page's contents are read as if they were written in a row, with white space between them.</summary>
    public byte[] Joined(SourcePage source, Scene scene)
    {
        using var joined = new MemoryStream();
        var token = room.Objects.Resolve(source.Contents);
        IReadOnlyList<IToken> parts = token is ArrayToken array ? array.Data : source.Contents is null ? [] : [source.Contents];
        foreach (var part in parts)
        {
            if (room.Objects.Resolve(part) is not StreamToken stream)
            {
                scene.Broken("contents are missing");
                continue;
            }
            var unpacked = room.Contents(stream, null);
            if (unpacked.IsDamaged || unpacked.Rest.Length > 0) scene.Broken("its contents are damaged");
            joined.Write(unpacked.Bytes);
            joined.WriteByte((byte)'\n');
        }
        return joined.ToArray();
    }

    /// <returns>Where it lies on the page; null for one that does not print.</returns>
    private Rect? Annotation(SourcePage source, Appearance pinned, Scene scene, GraphicsState start)
    {
        if (pinned.Layer is { } layer && !room.Layers.Prints(layer, met => scene.Layers.Add(met))) return null;
        if (room.Objects.Resolve(pinned.Form) is not StreamToken form) return null;
        var state = start.Copy();
        state.Matrix = Affine.Of(pinned.Matrix)!.Value.Then(start.Matrix);
        var nest = new ContentsNest(room, room.Objects.Resolve(source.Resources) as DictionaryToken);
        var first = scene.Marks.Count;
        FormPlayer.Play(nest, scene, state, form, (pinned.Form as IndirectReferenceToken)?.Data);
        if (scene.Marks.Count == first) return null;
        var (left, top, right, bottom) = (scene.Marks[first].Area.X, scene.Marks[first].Area.Y, scene.Marks[first].Area.Right, scene.Marks[first].Area.Bottom);
        foreach (var mark in scene.Marks.Skip(first))
            (left, top, right, bottom) = (Length.Min(left, mark.Area.X), Length.Min(top, mark.Area.Y), Length.Max(right, mark.Area.Right), Length.Max(bottom, mark.Area.Bottom));
        return new(left, top, right - left, bottom - top);
    }
}
