using System.Globalization;

namespace Publish.Model;

/// <summary>Ids that the program makes; print and screen use the same ones.</summary>
public static class Anchors
{
    /// <summary>The glossary's heading.</summary>
    public const string Glossary = "glossary";

    /// <summary>The contents page.</summary>
    public const string Contents = "contents";

    /// <summary>The heading over an index that nobody placed.</summary>
    public const string Index = "index";

    /// <summary>An entry of the glossary.</summary>
    public static string Entry(string entry) => "gloss-" + entry;

    /// <param name="ordinal">The use's place among all uses of the entry, from 1.</param>
    public static string Use(string entry, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"use-{entry}-{ordinal}");
}
