export PATH=$PWD/node_modules/.bin:$PATH
mkdir -p $1
for c in content tests/fixtures/clinics/*; do n=$(basename $c); CONTENT_DIR=$c OUT_DIR=$1/$n SITE_NOW=2026-12-01T15:00:00Z nice node tools/build.ts > $1/$n.log 2>&1; echo $n $?; done
