using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>A class or key in braces of which the reader of its node made nothing. A style's own sheet may do something with a class; nothing else does.</summary>
/// <param name="Name">A class's name without the dot, or a key.</param>
/// <param name="Value">Of a key; null for a class.</param>
/// <param name="Span">Where it stands, as near as is known.</param>
public sealed record UnusedAttribute(string Name, string? Value, SourceSpan Span)
{
    /// <summary>What to write in its place; null where nothing is known of it.</summary>
    public string? Instead { get; init; }

    /// <summary>As it was typed, in braces.</summary>
    public string Shown => Value is null ? $"{{.{Name}}}" : $"{{{Name}={(Value.Contains(' ', StringComparison.Ordinal) ? $"\"{Value}\"" : Value)}}}";
}
