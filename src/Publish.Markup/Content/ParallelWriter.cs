using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>A text beside its translation: pair after pair, each side in its own language, so that what belongs together follows each other where there is no room for two, and where it is read aloud.</summary>
internal sealed class ParallelWriter(SpineItemWriter part, BlockWriter blocks)
{
    public XhtmlWriter Write(Division parallel)
    {
        var was = part.IsBeside;
        part.IsBeside = true;
        part.Xml.Begin("div"u8);
        part.Own(parallel, "parallel").Line();
        foreach (var block in parallel.Content.AsEnumerable())
        {
            if (block is Division { IsPair: true } pair) Pair(pair);
            else blocks.Write(block);
        }

        part.IsBeside = was;
        return part.Xml.End("div"u8);
    }

    private void Pair(Division pair)
    {
        // The mark of a page would be a side of its own.
        part.StartOf(pair);
        part.StartOf(pair.Content[0]);
        part.FlushBreaks();
        part.Xml.Begin("div"u8);
        part.Own(pair, "pair").Line();
        for (var i = 0; i < pair.Content.Count; i++)
        {
            var side = (Division)pair.Content[i];
            if (i > 0) part.StartOf(side);
            part.Xml.Begin("div"u8);
            part.Own(side).Line();
            blocks.Write(side.Content);
            part.Xml.End("div"u8).Line();
        }

        part.Xml.End("div"u8).Line();
    }
}
