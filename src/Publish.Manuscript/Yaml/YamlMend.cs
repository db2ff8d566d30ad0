namespace Publish.Manuscript.Yaml;

/// <summary>What a mistake in settings plainly meant.</summary>
/// <param name="Start">What is replaced, in UTF-16 units; within one line.</param>
internal readonly record struct YamlMend(int Start, int Length, string Replacement);
