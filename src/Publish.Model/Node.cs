using Publish.Model.Source;

namespace Publish.Model;

/// <summary>Anything that a document is made of.</summary>
public abstract record Node
{
    private protected Node() { }

    /// <summary>Where it stood in the manuscript; nowhere for what a pass made.</summary>
    public SourceSpan Span { get; init; }

    public Attributes Attributes { get; init; } = Attributes.None;
}

/// <summary>What a writer adds in braces: <c>{#id .class key=value}</c>.</summary>
/// <param name="Id">Unique in the document; empty where there is none.</param>
/// <param name="Language">BCP 47, of this node and what it holds; null to inherit.</param>
public sealed record Attributes(string Id, Seq<string> Classes, string? Language, Seq<Attribute> Others)
{
    public static Attributes None { get; } = new("", [], null, []);

    /// <summary>The class of a formula: it stands as it was typed, and is no words.</summary>
    public const string MathsClass = "math";

    /// <summary>The class of words that stand as they were typed: no rule of typography, no hyphen and no search for terms touches them.</summary>
    public const string AsTypedClass = "as-typed";

    /// <summary>A formula, or words of the class <see cref="AsTypedClass"/>.</summary>
    public bool IsAsTyped => !Classes.IsEmpty && (HasClass(MathsClass) || HasClass(AsTypedClass));

    /// <summary>The key of what an abbreviation is short for: <c>&lt;abbr title="…"&gt;</c>.</summary>
    public const string ShortFor = "short-for";

    public bool HasClass(string name)
    {
        foreach (var c in Classes)
            if (c == name) return true;
        return false;
    }

    /// <summary>The value of a key; null where it was not given.</summary>
    public string? this[string key]
    {
        get
        {
            foreach (var other in Others)
                if (other.Key == key) return other.Value;
            return null;
        }
    }
}

public readonly record struct Attribute(string Key, string Value);
