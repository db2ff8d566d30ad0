namespace Publish.Fonts;

/// <summary>Where a face wants a rule along its words, in font units.</summary>
/// <param name="Top">Of the rule's upper edge, from the baseline up; negative below it.</param>
/// <param name="Thickness">Always more than 0.</param>
public readonly record struct RuleMetrics(int Top, int Thickness);
