// The earlier media library is the one with complete Chinese.
export default { useLegacyMediaLibrary: true };
