using System.Text.Json;

namespace Publish.Tests.Model.Json;

/// <summary>Holds JSON against the part of JSON Schema that our own schemas use, and remembers which properties it met.</summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    public List<string> Violations { get; } = [];

    /// <summary>"definition.property" of everything met.</summary>
    public HashSet<string> Met { get; } = [];

    /// <summary>"definition.property" of everything that the schema knows.</summary>
    public IEnumerable<string> Known() =>
        PropertiesOf("", schema).Concat(schema.GetProperty("$defs").EnumerateObject().SelectMany(d => PropertiesOf(d.Name, d.Value)));

    public void Check(JsonElement json) => Check("", schema, json);

    private void Check(string name, JsonElement rule, JsonElement json)
    {
        if (rule.TryGetProperty("$ref", out var reference)) (name, rule) = Definition(reference.GetString()!);
        if (rule.TryGetProperty("oneOf", out var choices)) (name, rule) = Choice(choices, json);
        if (rule.TryGetProperty("type", out var type) && !HasType(type.GetString()!, json)) Violations.Add($"{name}: {json} is no {type}");
        if (rule.TryGetProperty("const", out var constant) && constant.ToString() != json.ToString()) Violations.Add($"{name}: {json} is not {constant}");
        if (rule.TryGetProperty("enum", out var values) && values.EnumerateArray().All(v => v.ToString() != json.ToString()))
            Violations.Add($"{name}: {json} is not listed");
        if (rule.TryGetProperty("minimum", out var least) && json.GetInt32() < least.GetInt32()) Violations.Add($"{name}: {json} is too small");
        if (json.ValueKind == JsonValueKind.Object) CheckObject(name, rule, json);
        if (json.ValueKind == JsonValueKind.Array)
            foreach (var item in json.EnumerateArray())
                Check(name, rule.GetProperty("items"), item);
    }

    private void CheckObject(string name, JsonElement rule, JsonElement json)
    {
        var properties = rule.GetProperty("properties");
        foreach (var property in json.EnumerateObject())
        {
            Met.Add(name + "." + property.Name);
            if (properties.TryGetProperty(property.Name, out var inner)) Check(name + "." + property.Name, inner, property.Value);
            else Violations.Add($"{name} has no {property.Name}");
        }
        if (!rule.TryGetProperty("required", out var required)) return;
        foreach (var key in required.EnumerateArray())
            if (!json.TryGetProperty(key.GetString()!, out _)) Violations.Add($"{name} lacks {key}");
    }

    private (string, JsonElement) Definition(string reference)
    {
        var name = reference["#/$defs/".Length..];
        return (name, schema.GetProperty("$defs").GetProperty(name));
    }

    private (string, JsonElement) Choice(JsonElement choices, JsonElement json)
    {
        var type = json.GetProperty("type").GetString();
        return choices.EnumerateArray().Select(c => Definition(c.GetProperty("$ref").GetString()!)).First(d => d.Item1 == type);
    }

    private static bool HasType(string type, JsonElement json) => (type, json.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => json.TryGetInt32(out _),
        _ => false,
    };

    private static IEnumerable<string> PropertiesOf(string name, JsonElement rule) =>
        rule.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(p => name + "." + p.Name) : [];
}
