using Publish.Lint.Rules;

namespace Publish.Lint;

/// <summary>Every rule there is, in the order of their codes.</summary>
public static class LintRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        .. SpaceRules.All, .. MarkRules.All, .. CharacterRules.All, .. WordRules.All, .. PairRules.All,
        .. HeadingRules.All, .. BlockRules.All, .. PictureRules.All,
        .. MetadataRules.All,
        .. LinkRules.All, .. GlossaryRules.All,
        .. BookRules.All,
    ];
}
