using Publish.Model;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Files;

/// <summary>What a scheme's file says; null for what it does not say and must.</summary>
internal sealed record SchemeSettings
{
    public string? Title { get; init; }

    public string? When { get; init; }

    public Seq<string> OtherNames { get; init; }

    public SheetForm? Sheet { get; init; }

    public bool OneSided { get; init; }

    public Gathering Gathering { get; init; } = Gathering.Each(1);

    public Seq<Act>? Acts { get; init; }

    public Finish? Finish { get; init; }
}
