/** The database as every service sees it: coordinates, roles, and transactions of plain sequential code. */
@NullMarked
package io.tierline.kit.database;

import org.jspecify.annotations.NullMarked;
