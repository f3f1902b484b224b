# GMime 3 as GMime::GMime. Where it comes without a pkg-config file, as on Windows, it is looked for
# by name, and GLib, whose headers its own include, by pkg-config.
include(FindPackageHandleStandardArgs)

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(GMime QUIET IMPORTED_TARGET gmime-3.0)
endif()

if(TARGET PkgConfig::GMime)
    set(GMime_LIBRARY ${GMime_LINK_LIBRARIES})
    # GLib's compiler options say nothing that a C++ compiler with threads does not know, and would
    # keep its users from the precompiled headers that all share.
    set_property(TARGET PkgConfig::GMime PROPERTY INTERFACE_COMPILE_OPTIONS "")
    add_library(GMime::GMime ALIAS PkgConfig::GMime)
else()
    find_path(GMime_INCLUDE_DIR gmime/gmime.h PATH_SUFFIXES gmime-3.0)
    find_library(GMime_LIBRARY NAMES gmime-3.0 gmime-3)
    if(PkgConfig_FOUND)
        pkg_check_modules(GMimeGLib QUIET IMPORTED_TARGET gio-2.0 gobject-2.0 glib-2.0)
    endif()
    if(GMime_INCLUDE_DIR AND GMime_LIBRARY AND TARGET PkgConfig::GMimeGLib)
        add_library(GMime::GMime UNKNOWN IMPORTED)
        set_target_properties(GMime::GMime PROPERTIES
            IMPORTED_LOCATION "${GMime_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${GMime_INCLUDE_DIR}"
            INTERFACE_LINK_LIBRARIES PkgConfig::GMimeGLib)
    endif()
endif()

set(GMime_TARGET "")
if(TARGET GMime::GMime)
    set(GMime_TARGET GMime::GMime)
endif()
find_package_handle_standard_args(GMime REQUIRED_VARS GMime_TARGET GMime_LIBRARY
    VERSION_VAR GMime_VERSION)
mark_as_advanced(GMime_INCLUDE_DIR GMime_LIBRARY)
