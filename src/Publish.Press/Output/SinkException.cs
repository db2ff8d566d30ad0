namespace Publish.Press.Output;

/// <summary>The place that is written to would not have it: full, read-only, in use. It is the user's to mend, unlike other faults of reading and writing.</summary>
public sealed class SinkException(Exception cause) : Exception(cause.Message, cause)
{
    internal static T Guard<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new SinkException(cause);
        }
    }
}
