@NullMarked
package io.tierline.localstack.replay;

import org.jspecify.annotations.NullMarked;
