using System.Text.Encodings.Web;

namespace Publish.Press.Output;

/// <summary>How JSON for people is written.</summary>
public static class LegibleJson
{
    /// <summary>Letters of every script stand as they are: these files are read by people too, and never put into a web page.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
}
