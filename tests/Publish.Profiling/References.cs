using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Publish.Profiling;

/// <summary>Says in metadata which method is meant: by the names of assembly, type and method, its signature, and the types it was made for.</summary>
internal sealed class References(MetadataBuilder metadata)
{
    /// <summary>The assembly that the compiler takes the type from that stands for all classes in shared code.</summary>
    private const string Canonical = "System.Private.Canon";

    private readonly Dictionary<string, AssemblyReferenceHandle> assemblies = [];
    private readonly Dictionary<Type, EntityHandle> types = [];

    public EntityHandle To(MethodBase method)
    {
        EntityHandle definition = metadata.AddMemberReference(Owner(method.DeclaringType!), metadata.GetOrAddString(method.Name), Signature(method.Module.ResolveMethod(method.MetadataToken)!));
        if (!method.IsGenericMethod) return definition;
        var blob = new BlobBuilder();
        var arguments = method.GetGenericArguments();
        var encoder = new BlobEncoder(blob).MethodSpecificationSignature(arguments.Length);
        foreach (var argument in arguments) Encode(encoder.AddArgument(), argument);
        return metadata.AddMethodSpecification(definition, metadata.GetOrAddBlob(blob));
    }

    private EntityHandle Owner(Type type)
    {
        if (!type.IsGenericType && !type.IsArray) return Definition(type);
        var blob = new BlobBuilder();
        Encode(new BlobEncoder(blob).TypeSpecificationSignature(), type);
        return metadata.AddTypeSpecification(metadata.GetOrAddBlob(blob));
    }

    private EntityHandle Definition(Type type)
    {
        if (types.TryGetValue(type, out var known)) return known;
        var scope = type.DeclaringType is { } outer ? Definition(outer) : Assembly(type.FullName == "System.__Canon" ? Canonical : type.Assembly.GetName().Name!);
        var space = type.DeclaringType is null && type.Namespace is { } name ? metadata.GetOrAddString(name) : default;
        return types[type] = metadata.AddTypeReference(scope, space, metadata.GetOrAddString(type.Name));
    }

    private EntityHandle Assembly(string name)
    {
        if (!assemblies.TryGetValue(name, out var known))
            assemblies[name] = known = metadata.AddAssemblyReference(metadata.GetOrAddString(name), new(0, 0, 0, 0), default, default, 0, default);
        return known;
    }

    /// <param name="method">As it was declared, with its types open.</param>
    private BlobHandle Signature(MethodBase method)
    {
        var blob = new BlobBuilder();
        var parameters = method.GetParameters();
        var count = method.IsGenericMethodDefinition ? method.GetGenericArguments().Length : 0;
        new BlobEncoder(blob).MethodSignature(genericParameterCount: count, isInstanceMethod: !method.IsStatic)
            .Parameters(parameters.Length, result => EncodeResult(result, (method as MethodInfo)?.ReturnParameter), list => EncodeParameters(list, parameters));
        return metadata.GetOrAddBlob(blob);
    }

    private void EncodeResult(ReturnTypeEncoder encoder, ParameterInfo? result)
    {
        if (result is not null) Modify(encoder.CustomModifiers(), result);
        if (result is null || result.ParameterType == typeof(void)) encoder.Void();
        else Encode(encoder.Type(result.ParameterType.IsByRef), Pointed(result.ParameterType));
    }

    private void EncodeParameters(ParametersEncoder encoder, ParameterInfo[] parameters)
    {
        foreach (var parameter in parameters)
        {
            var one = encoder.AddParameter();
            Modify(one.CustomModifiers(), parameter);
            Encode(one.Type(parameter.ParameterType.IsByRef), Pointed(parameter.ParameterType));
        }
    }

    private static Type Pointed(Type type) => type.IsByRef ? type.GetElementType()! : type;

    private void Modify(CustomModifiersEncoder encoder, ParameterInfo parameter)
    {
        foreach (var type in parameter.GetRequiredCustomModifiers().Reverse()) encoder.AddModifier(Definition(type), isOptional: false);
        foreach (var type in parameter.GetOptionalCustomModifiers().Reverse()) encoder.AddModifier(Definition(type), isOptional: true);
    }

    private void Encode(SignatureTypeEncoder encoder, Type type)
    {
        if (type.IsGenericMethodParameter) encoder.GenericMethodTypeParameter(type.GenericParameterPosition);
        else if (type.IsGenericParameter) encoder.GenericTypeParameter(type.GenericParameterPosition);
        else if (type.IsSZArray) Encode(encoder.SZArray(), type.GetElementType()!);
        else if (type.IsArray) encoder.Array(element => Encode(element, type.GetElementType()!), shape => shape.Shape(type.GetArrayRank(), [], []));
        else if (type == typeof(void*)) encoder.VoidPointer();
        else if (type.IsPointer) Encode(encoder.Pointer(), type.GetElementType()!);
        else if (type.IsGenericType) EncodeMade(encoder, type);
        else EncodePlain(encoder, type);
    }

    private void EncodeMade(SignatureTypeEncoder encoder, Type type)
    {
        var arguments = type.GetGenericArguments();
        var list = encoder.GenericInstantiation(Definition(type.GetGenericTypeDefinition()), arguments.Length, type.IsValueType);
        foreach (var argument in arguments) Encode(list.AddArgument(), argument);
    }

    private void EncodePlain(SignatureTypeEncoder encoder, Type type)
    {
        if (type == typeof(object)) encoder.Object();
        else if (type == typeof(string)) encoder.String();
        else if (type == typeof(nint)) encoder.IntPtr();
        else if (type == typeof(nuint)) encoder.UIntPtr();
        else if (type.IsPrimitive) encoder.PrimitiveType(Enum.Parse<PrimitiveTypeCode>(type.Name));
        else encoder.Type(Definition(type), type.IsValueType);
    }
}
