# Hunspell as Hunspell::Hunspell. Its library is called after its version.
include(FindPackageHandleStandardArgs)

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(PC_Hunspell QUIET hunspell)
endif()
find_path(Hunspell_INCLUDE_DIR hunspell/hunspell.hxx HINTS ${PC_Hunspell_INCLUDEDIR})
find_library(Hunspell_LIBRARY
    NAMES ${PC_Hunspell_LIBRARIES} hunspell-1.7 hunspell libhunspell HINTS ${PC_Hunspell_LIBDIR})
find_package_handle_standard_args(Hunspell REQUIRED_VARS Hunspell_LIBRARY Hunspell_INCLUDE_DIR)
if(Hunspell_FOUND AND NOT TARGET Hunspell::Hunspell)
    add_library(Hunspell::Hunspell UNKNOWN IMPORTED)
    set_target_properties(Hunspell::Hunspell PROPERTIES
        IMPORTED_LOCATION "${Hunspell_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Hunspell_INCLUDE_DIR}")
endif()
mark_as_advanced(Hunspell_INCLUDE_DIR Hunspell_LIBRARY)
