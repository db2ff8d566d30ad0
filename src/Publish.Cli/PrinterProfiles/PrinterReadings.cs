using System.Globalization;
using System.Text;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Cli.PrinterProfiles;

/// <summary>What somebody read off a test sheet, a line each, as the profile's file has it.</summary>
internal sealed class PrinterReadings
{
    private readonly StringBuilder lines = new();

    public bool IsEmpty => lines.Length == 0;

    /// <param name="value">Null where nothing was said.</param>
    public PrinterReadings Add(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) lines.Append(CultureInfo.InvariantCulture, $"{key}: \"{value.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n");
        return this;
    }

    /// <param name="drums">With commas between; null where nothing was said.</param>
    public PrinterReadings AddDrums(string? drums)
    {
        if (!string.IsNullOrWhiteSpace(drums)) lines.Append(CultureInfo.InvariantCulture, $"drums: [{string.Join(", ", drums.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => $"\"{name.Replace("\"", "", StringComparison.Ordinal)}\""))}]\n");
        return this;
    }

    /// <summary>What was known, with what was read in its place.</summary>
    /// <returns>Diagnosed where it cannot be.</returns>
    public PrinterProfile Over(PrinterProfile known, SourceSet sources, DiagnosticBag bag)
    {
        if (IsEmpty) return known;
        var map = SettingsFile.Read("what was read", Encoding.UTF8.GetBytes(lines.ToString()), sources, bag);
        return map is null ? known : PrinterProfileFile.Read(known.Name, map, bag, known);
    }
}
