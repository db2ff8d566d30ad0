using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Mending;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Contents within contents: forms, tiles, glyphs, masks. What leads back into itself is cut there, and so is what is nested deeper than any program nests.</summary>
/// <param name="Resources">Those of the contents that are being played.</param>
/// <param name="Outer">What they stand in; null for a page.</param>
/// <param name="Own">The object of the contents; null for those of a page.</param>
internal sealed record ContentsNest(ReadingRoom Room, DictionaryToken? Resources, int Depth = 0, ContentsNest? Outer = null, IndirectReference? Own = null)
{
    /// <summary>Plays a stream that is contents.</summary>
    /// <param name="what">For messages, such as "a form".</param>
    /// <returns>The player, for what it noted beside marks; null where nothing could be played.</returns>
    public ContentPlayer? Play(StreamToken stream, IndirectReference? reference, Scene scene, GraphicsState state, bool isUncoloured, string what, DictionaryToken? fallback = null)
    {
        if (Depth >= WorkBudget.DeepestContents || (reference is { } place && IsOpen(place)))
        {
            scene.Broken(Depth >= WorkBudget.DeepestContents ? $"{what} is nested too deeply" : $"{what} contains itself");
            return null;
        }
        var unpacked = Room.Contents(stream, reference);
        if (unpacked.IsDamaged || unpacked.Rest.Length > 0) scene.Broken($"the contents of {what} are damaged");
        var resources = Room.Objects.Resolve(SourceObjects.Entry(stream.StreamDictionary, "Resources")) as DictionaryToken ?? fallback ?? Resources;
        var player = new ContentPlayer(new(Room, resources, Depth + 1, this, reference), scene, state, isUncoloured);
        player.Play(unpacked.Bytes, what, ContentMender.For(Room, reference, unpacked.Bytes, scene, SourceObjects.Entry(stream.StreamDictionary, "Resources") is not null));
        return player;
    }

    private bool IsOpen(IndirectReference reference)
    {
        for (var nest = this; nest is not null; nest = nest.Outer)
            if (nest.Own == reference) return true;
        return false;
    }

    /// <summary>Clipped to a box as well.</summary>
    public static Clip Boxed(Clip clip, SourceBox? box, Affine matrix) =>
        box is { } sides ? clip.Within(Outline.Of(matrix.Corners(sides))) : clip;
}
